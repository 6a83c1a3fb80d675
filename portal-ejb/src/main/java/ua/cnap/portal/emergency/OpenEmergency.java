package ua.cnap.portal.emergency;

import java.time.Duration;
import java.time.Instant;

/**
 * An accident that is not mended yet.
 *
 * @param key the appeal
 * @param number its number
 * @param receivedAt when somebody called
 * @param place where it is
 * @param gist what happened
 * @param utility the utility that was sent, null before
 * @param crew its crew, null before
 * @param sentAt when it was sent, null before
 */
public record OpenEmergency(
        Long key,
        String number,
        Instant receivedAt,
        String place,
        String gist,
        String utility,
        String crew,
        Instant sentAt) {
    /** Whole hours since the call. */
    public long hours(Instant now) {
        return Duration.between(receivedAt, now).toHours();
    }

    /** Minutes of the hour that is not whole yet. */
    public int minutes(Instant now) {
        return Duration.between(receivedAt, now).toMinutesPart();
    }

    /** Keeps the people out of logs. */
    @Override
    public String toString() {
        return "OpenEmergency[" + key + "]";
    }
}
