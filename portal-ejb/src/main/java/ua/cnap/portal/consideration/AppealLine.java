package ua.cnap.portal.consideration;

import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.appeal.AppealState;
import ua.cnap.portal.regime.AppealKind;

/**
 * A line of the list of appeals.
 *
 * @param key the appeal
 * @param kind what it is
 * @param number its number
 * @param state how far it is
 * @param receivedAt when it came
 * @param actBy the day by which somebody has to act
 * @param name who filed it, empty for who remains unknown
 */
public record AppealLine(
        Long key, AppealKind kind, String number, AppealState state, Instant receivedAt, LocalDate actBy, String name) {
    /** Whether its day has passed. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && actBy.isBefore(today);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "AppealLine[" + key + "]";
    }
}
