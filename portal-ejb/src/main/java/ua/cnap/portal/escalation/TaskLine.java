package ua.cnap.portal.escalation;

import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.EscalationStep;
import ua.cnap.portal.kernel.KyivClock;

/**
 * A task in the list of a centre.
 *
 * @param id the task
 * @param caseId its case
 * @param number the number of the case
 * @param administrator who controls the case, else who took the package; empty for nobody
 * @param addressee whom it asks
 * @param kind which term it is about
 * @param step how far that term has come
 * @param dueOn the last day of the term
 * @param createdAt since when it is asked
 */
public record TaskLine(
        long id,
        long caseId,
        String number,
        String administrator,
        Addressee addressee,
        DeadlineKind kind,
        EscalationStep step,
        LocalDate dueOn,
        Instant createdAt) {
    private static final int DAYS_TO_REPORT = 3;

    /** Until when the deputy mayor has to be informed: within three calendar days. */
    public LocalDate reportBy() {
        return createdAt.atZone(KyivClock.ZONE).toLocalDate().plusDays(DAYS_TO_REPORT);
    }
}
