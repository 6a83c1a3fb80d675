package ua.cnap.portal.slot;

import java.time.LocalTime;

/** The part of the day in which somebody can come. */
public enum DayPart {
    ANY(LocalTime.MIN, LocalTime.MAX),
    /** До полудня. */
    MORNING(LocalTime.MIN, LocalTime.NOON),
    /** З полудня до 17:00. */
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    /** Після 17:00. */
    EVENING(LocalTime.of(17, 0), LocalTime.MAX);

    private final LocalTime from;
    private final LocalTime to;

    DayPart(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a visit that begins at this time is in this part. */
    public boolean includes(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
