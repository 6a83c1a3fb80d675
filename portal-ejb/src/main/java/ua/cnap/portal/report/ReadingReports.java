package ua.cnap.portal.report;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.CentreHeading;

/**
 * The staff of a centre reads, draws, presents and publishes its reports: who may read the whole registry sees
 * them, the coordinator draws and presents them, the head publishes.
 */
@Stateless
public class ReadingReports {
    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReportBook book;

    @Inject
    ReportCounting counting;

    @Inject
    IssuedPapers papers;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /**
     * The report on the period around a day: as it was drawn, else what the registry says now.
     *
     * @throws NotFound when somebody may not read the registry of the whole centre, or the day is still to come
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public Report read(StaffMember person, ReportSpan span, LocalDate day) {
        ReportPeriod period = around(person, span, day);
        return book.find(person.centreId(), period)
                .map(KeptReport::report)
                .orElseGet(() -> new Report(
                        person.centreId(), period, counting.count(person.centreId(), period), Optional.empty()));
    }

    /** Whether somebody reads the registry of the whole centre, and so its reports. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public boolean isReading(StaffMember person) {
        return rights.may(person, Right.READ);
    }

    private ReportPeriod around(StaffMember person, ReportSpan span, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock)) || !rights.may(person, Right.READ)) {
            throw new NotFound();
        }
        return book.around(centre(person.centreId()), span, day);
    }

    private Centre centre(String id) {
        return catalogue.findCentre(id).orElseThrow(NotFound::new);
    }

    /** The rule of the centre for reports on a span. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public ReportRule rule(StaffMember person, ReportSpan span) {
        return ReportRule.of(centre(person.centreId()), span);
    }

    /** Whether somebody draws and presents reports. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public boolean isDrawing(StaffMember person) {
        return rights.may(person, Right.ASSIGN);
    }

    /** Whether somebody publishes reports. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public boolean isPublishing(StaffMember person) {
        return rights.may(person, Right.DIRECT);
    }

    /**
     * Freezes the report on the period around a day; one that is drawn already stays.
     *
     * @throws ReportRefused when the period is not over
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void draw(StaffMember person, ReportSpan span, LocalDate day) {
        rights.demand(person, Right.ASSIGN);
        book.draw(centre(person.centreId()), around(person, span, day), person.fullName());
    }

    /**
     * Notes that a report was given to the management; the first note stays.
     *
     * @throws NotFound when the centre has no such report
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void present(StaffMember person, long id) {
        rights.demand(person, Right.ASSIGN);
        book.lock(person.centreId(), id).present(book.now(), person.fullName());
    }

    /**
     * Publishes a monthly report: its paper and its figures may be read by everybody from now on.
     *
     * @throws NotFound when the centre has no such report
     * @throws ReportRefused when it is not a monthly one
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void publish(StaffMember person, long id) {
        rights.demand(person, Right.DIRECT);
        KeptReport report = book.lock(person.centreId(), id);
        if (report.period().span() != ReportSpan.MONTH) {
            throw ReportRefused.notMonthly();
        }
        report.publish(book.now(), person.fullName());
        print(report.report());
    }

    /**
     * A drawn report as a paper.
     *
     * @throws NotFound when there is none, or somebody may not read it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public byte[] print(StaffMember person, ReportSpan span, LocalDate day) {
        Report report = read(person, span, day);
        if (report.kept().isEmpty()) {
            throw new NotFound();
        }
        return print(report);
    }

    private byte[] print(Report report) {
        CentreHeading heading = CentreHeading.of(centre(report.centreId()));
        return papers.issue(PaperKind.PERIOD_REPORT, report.asPaper(), ReportPaper.write(heading, report));
    }

    /** The reports that wait to be given to the management, the most urgent first; for who draws them. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<WaitingReport> waiting(StaffMember person) {
        return rights.may(person, Right.ASSIGN) ? book.waiting(person.centreId()) : List.of();
    }
}
