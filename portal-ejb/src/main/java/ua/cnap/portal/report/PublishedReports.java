package ua.cnap.portal.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.kernel.NotFound;

/** Everybody reads the reports that the head of a centre published (електронні версії звітів на сайті, R-179). */
@Stateless
public class PublishedReports {
    @Inject
    ReportBook book;

    @Inject
    IssuedPapers papers;

    /** Their periods, the last first. */
    @PermitAll
    public List<ReportPeriod> of(String centreId) {
        return book.published(centreId);
    }

    /**
     * A published report.
     *
     * @throws NotFound when none on this period is published
     */
    @PermitAll
    public Report read(String centreId, ReportPeriod period) {
        return book.find(centreId, period)
                .filter(KeptReport::isPublished)
                .map(KeptReport::report)
                .orElseThrow(NotFound::new);
    }

    /**
     * Its paper, as it was printed.
     *
     * @throws NotFound when none on this period is published
     */
    @PermitAll
    public byte[] paper(String centreId, ReportPeriod period) {
        return papers.find(PaperKind.PERIOD_REPORT, read(centreId, period).asPaper())
                .orElseThrow(NotFound::new);
    }
}
