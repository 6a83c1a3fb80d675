package ua.cnap.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.NotingCase;

/** Watches what follows for a taken package from what happens to its case. */
@ApplicationScoped
public class WatchingCases {
    @Inject
    IntakeRecords records;

    @Inject
    CaseRecords cases;

    @Inject
    NotingCase noting;

    @Inject
    Clock clock;

    /** Nothing is handed out to a representative whose authority has ended; the applicant may still come. */
    void watch(@Observes CaseMoved moved) {
        if (moved.move() == CaseMove.ISSUE) {
            records.find(moved.caseId())
                    .filter(taken -> taken.hasExpiredOn(LocalDate.now(clock)))
                    .map(taken -> taken.representative().name())
                    .filter(name -> isHandedTo(name, moved.caseId()))
                    .ifPresent(name -> {
                        throw new AuthorityExpired(name);
                    });
        }
    }

    private boolean isHandedTo(String name, long caseId) {
        var routing = cases.dossier(caseId).routing();
        String said = routing.get(routing.size() - 1).details();
        return said.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
    }

    /** The mail server took the letter with the inventory: nothing is left to be sent. */
    public void inventorySent(long caseId) {
        records.tasks(caseId).stream()
                .filter(task -> task.kind() == TaskKind.SEND_INVENTORY && !task.isDone())
                .forEach(task -> {
                    String proof = IntakeWords.text("proof.letter");
                    noting.note(caseId, task.kind().action(), "", proof);
                    task.done(clock.instant(), "", proof);
                });
    }
}
