package ua.cnap.portal.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.kernel.KyivClock;

/**
 * A term that was not kept, and by whom.
 *
 * @param caseId the case
 * @param number its number
 * @param serviceName the service
 * @param providerName the provider
 * @param kind which term
 * @param dueOn its last day
 * @param metAt when it was met after all, null while it is not
 * @param now the moment of the list
 */
public record Violation(
        long caseId,
        String number,
        String serviceName,
        String providerName,
        DeadlineKind kind,
        LocalDate dueOn,
        Instant metAt,
        Instant now) {
    /** By how many calendar days it was missed so far. */
    public long days() {
        Instant until = metAt == null ? now : metAt;
        return Math.max(
                0, ChronoUnit.DAYS.between(dueOn, until.atZone(KyivClock.ZONE).toLocalDate()));
    }
}
