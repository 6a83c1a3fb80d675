package ua.cnap.portal.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ua.cnap.portal.report.ReadingReports;
import ua.cnap.portal.report.Report;
import ua.cnap.portal.report.ReportPeriod;
import ua.cnap.portal.report.ReportRule;
import ua.cnap.portal.report.ReportSpan;
import ua.cnap.portal.report.WaitingReport;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.office.SentAct;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The reports of a centre: of the last week that is over, unless another period is asked for. */
@Named
@RequestScoped
public class ReportsBacking {
    private static final String ADDRESS = "/office/reports";

    @Inject
    CurrentUser user;

    @Inject
    ReadingReports reading;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private Report report;
    private ReportRule rule;
    private List<WaitingReport> waiting;

    /** Reads the report, and does what was sent. */
    public void act() {
        response.mayNotBeStored();
        ReportPeriod period = getReport().period();
        asked.then(ADDRESS + query(period.span(), period.from()), this::act);
    }

    private void act(String act) {
        long id = report.kept().map(Report.Kept::id).orElse(0L);
        switch (act) {
            case "draw" ->
                reading.draw(
                        user.staff(), report.period().span(), report.period().from());
            case "present" -> reading.present(user.staff(), id);
            case "publish" -> reading.publish(user.staff(), id);
            default -> asked.refuseUnknown();
        }
    }

    /** Whether the person at work reads reports at all. */
    public boolean isOffered() {
        return user.isClerk() && !user.isStarosta() && (user.isAdministrator() || reading.isReading(user.staff()));
    }

    /** The report on the page. */
    public Report getReport() {
        if (report == null) {
            report = reading.read(user.staff(), span(), day());
        }
        return report;
    }

    ReportSpan span() {
        return ReportSpan.named(sent.text("span")).orElse(ReportSpan.WEEK);
    }

    /** The day that is asked for; one that cannot be read is as if none were. */
    LocalDate day() {
        LocalDate today = today();
        return sent.day("day")
                .filter(day -> !day.isAfter(today))
                .orElseGet(() -> getRule().lastBefore(today).to());
    }

    /** When the centre reports on such a span. */
    public ReportRule getRule() {
        if (rule == null) {
            rule = reading.rule(user.staff(), span());
        }
        return rule;
    }

    public LocalDate getToday() {
        return today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How the report is kept; null while it is not drawn. */
    public Report.Kept getKept() {
        return getReport().kept().orElse(null);
    }

    /** Whether the days are over, so that the report can be drawn. */
    public boolean isOver() {
        return getReport().period().isOver(today());
    }

    /** Until when it is given to the management. */
    public LocalDate getDue() {
        return getReport().kept().map(Report.Kept::due).orElseGet(() -> getRule()
                .due(getReport().period()));
    }

    public List<ReportSpan> getSpans() {
        return Arrays.asList(ReportSpan.values());
    }

    /** Whether the person at work draws and presents reports. */
    public boolean isDrawing() {
        return reading.isDrawing(user.staff());
    }

    /** Whether this report can be published by the person at work. */
    public boolean isPublishable() {
        return getReport().period().span() == ReportSpan.MONTH
                && getReport().kept().filter(kept -> !kept.isPublished()).isPresent()
                && reading.isPublishing(user.staff());
    }

    /** What waits to be given to the management. */
    public List<WaitingReport> getWaiting() {
        if (waiting == null) {
            waiting = reading.waiting(user.staff());
        }
        return waiting;
    }

    /** The address of the report on the period around a day. */
    public String address(ReportSpan span, LocalDate day) {
        return language.href(ADDRESS) + query(span, day);
    }

    /** The address of the last report on such a span. */
    public String address(ReportSpan span) {
        return language.href(ADDRESS) + "?span=" + span.word();
    }

    /** The address of the report before this one. */
    public String getEarlier() {
        ReportPeriod period = getReport().period();
        return address(period.span(), period.from().minusDays(1));
    }

    /** The address of the report after this one; empty when its days are still to come. */
    public String getLater() {
        ReportPeriod period = getReport().period();
        return period.isOver(today()) ? address(period.span(), period.to().plusDays(1)) : "";
    }

    /** The period of this page, as the addresses of its copies name it. */
    public String getQuery() {
        ReportPeriod period = getReport().period();
        return query(period.span(), period.from());
    }

    private static String query(ReportSpan span, LocalDate day) {
        return "?span=" + span.word() + "&day=" + day;
    }

    /** Why nothing was done, null when it was. */
    public String getRefusal() {
        return asked.refusal();
    }
}
