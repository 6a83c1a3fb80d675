package ua.cnap.portal.transfer;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A register as a list and its page head show it.
 *
 * @param id the register
 * @param number its number within centre and year
 * @param direction which way it goes
 * @param providerName the provider
 * @param day its day
 * @param packages how many packages are in it
 * @param checkedAt when the coordinator checked it, null before
 * @param checkedBy who did, null before
 * @param passedAt when it was passed, null while it is open
 * @param passedBy who noted that, null while it is open
 * @param way how, null while it is open
 * @param carrier who carried the packages, null while it is open
 * @param receiver who took them, null while it is open
 */
public record RegisterSummary(
        long id,
        int number,
        Direction direction,
        String providerName,
        LocalDate day,
        long packages,
        Instant checkedAt,
        String checkedBy,
        Instant passedAt,
        String passedBy,
        TransferWay way,
        String carrier,
        String receiver) {
    /** Whether packages still join it. */
    public boolean isOpen() {
        return passedAt == null;
    }
}
