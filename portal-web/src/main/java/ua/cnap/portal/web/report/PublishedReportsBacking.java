package ua.cnap.portal.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.report.PublishedReports;
import ua.cnap.portal.report.Report;
import ua.cnap.portal.report.ReportPeriod;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The published reports of a centre: the last one, unless the address names another by its last day. */
@Named
@RequestScoped
public class PublishedReportsBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    PublishedReports published;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private Centre centre;
    private List<ReportPeriod> periods;
    private Report report;

    /** Reads the report, so that a page of none is not begun. */
    public void open() {
        response.mayBeStoredForAMinute();
        chosen().ifPresent(period -> report = published.read(getCentre().id(), period));
    }

    /** The period that the address names. */
    Optional<ReportPeriod> chosen() {
        Object day = request.getAttribute("reportDay");
        if (day == null) {
            return getPeriods().stream().findFirst();
        }
        return Optional.of(getPeriods().stream()
                .filter(period -> period.to().toString().equals(day))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    public Centre getCentre() {
        if (centre == null) {
            centre = catalogue
                    .findCentre(String.valueOf(request.getAttribute("centreId")))
                    .orElseThrow(NotFound::new);
        }
        return centre;
    }

    /** The periods of the published reports, the last first. */
    public List<ReportPeriod> getPeriods() {
        if (periods == null) {
            periods = published.of(getCentre().id());
        }
        return periods;
    }

    /** The report on the page; null when none is published. */
    public Report getReport() {
        return report;
    }

    /** The address of a report. */
    public String address(ReportPeriod period) {
        return language.href("/centres/" + getCentre().id() + "/reports/" + period.to());
    }
}
