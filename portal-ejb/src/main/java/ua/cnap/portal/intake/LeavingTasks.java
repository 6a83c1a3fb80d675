package ua.cnap.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.IncompletePackage;
import ua.cnap.portal.regulation.Regulation;

/** Leaves tasks to the clerks of a centre, inside the caller's transaction. */
@ApplicationScoped
public class LeavingTasks {
    @Inject
    IntakeRecords records;

    @Inject
    Calendars calendars;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Clock clock;

    /** Its last day is counted by the working days of the centre. */
    void leave(String centreId, long caseId, TaskKind kind) {
        new TermCalculator(calendars.centre(centreId).days())
                .endOf(clock.instant(), kind.term())
                .ifPresent(end -> records.add(new IntakeTask(caseId, kind, end.promised())));
    }

    /**
     * The applicant was found to have filed a package with defects: they are called at once where the regulation of the
     * centre says so, and wherever no letter reaches them.
     */
    public void callAboutDefects(CaseFile file) {
        Centre centre = catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new);
        boolean byRegulation = Regulation.of(centre).incompletePackage() == IncompletePackage.REGISTER_AND_PHONE;
        boolean left = records.tasks(file.id()).stream()
                .anyMatch(task -> task.kind() == TaskKind.CALL_ABOUT_DEFECTS && !task.isDone());
        if (!left && (byRegulation || file.applicant().mailbox().isEmpty())) {
            leave(file.centreId(), file.id(), TaskKind.CALL_ABOUT_DEFECTS);
        }
    }
}
