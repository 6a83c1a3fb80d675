package ua.cnap.portal.schedule;

/**
 * The schedule of a centre was changed; observed in the same transaction, in which whoever keeps what was booked says what
 * the change would strand.
 *
 * @param centreId the centre
 * @param despite whether the editor has seen what would be stranded and wants the change all the same
 */
public record ScheduleChanged(String centreId, boolean despite) {}
