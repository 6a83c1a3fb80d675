package ua.cnap.portal.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import ua.cnap.portal.identifier.PlainText;

/**
 * An exception to the weekly hours as it is entered.
 *
 * @param unitId the unit, empty for the centre with all its units
 * @param kind how the days differ
 * @param from the first day
 * @param to the last day, which belongs to it
 * @param opens from when; nothing for the whole day
 * @param closes until when, midnight for the end of the day; nothing for the whole day
 * @param ground the order or other ground, as people are told
 */
public record ExceptionDraft(
        String unitId,
        ExceptionKind kind,
        LocalDate from,
        LocalDate to,
        Optional<LocalTime> opens,
        Optional<LocalTime> closes,
        String ground) {
    /** Keeps the ground as one line. */
    public ExceptionDraft {
        ground = PlainText.line(ground);
    }
}
