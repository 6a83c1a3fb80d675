package ua.cnap.portal.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days as they are kept (ISO) and as they are written for people. */
public final class Dates {
    private static final DateTimeFormatter UKRAINIAN =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("uk"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /** The day that an ISO text names, if there is such a day. */
    public static Optional<LocalDate> iso(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The day with these numbers, if there is such a day. */
    public static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** «21 листопада 2026» or its English form. */
    public static String written(LocalDate day, Locale locale) {
        return ("en".equals(locale.getLanguage()) ? ENGLISH : UKRAINIAN).format(day);
    }

    static Period period(int amount, char unit) {
        return switch (unit) {
            case 'd' -> Period.ofDays(amount);
            case 'm' -> Period.ofMonths(amount);
            default -> Period.ofYears(amount);
        };
    }
}
