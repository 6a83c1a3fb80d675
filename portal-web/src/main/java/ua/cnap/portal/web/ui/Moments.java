package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ua.cnap.portal.kernel.KyivClock;

/** Dates and times as people read them, in Europe/Kyiv. */
@Named
@RequestScoped
public class Moments {
    private static final DateTimeFormatter TABLE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter TABLE_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    Language language;

    /** «21 листопада 2026, субота». */
    public String day(LocalDate date) {
        return date == null ? "" : format(date, "d MMMM yyyy, EEEE");
    }

    /** «21 листопада 2026, 14:05». */
    public String moment(Instant instant) {
        return instant == null
                ? ""
                : format(instant.atZone(KyivClock.ZONE).toLocalDate(), "d MMMM yyyy") + ", " + hour(instant);
    }

    /** «14:05». */
    public String hour(Instant instant) {
        return HOUR.format(instant.atZone(KyivClock.ZONE));
    }

    /** «21.11.2026 14:05», for tables. */
    public String table(Instant instant) {
        return instant == null ? "" : TABLE.format(instant.atZone(KyivClock.ZONE));
    }

    /** «21.11.2026», for tables. */
    public String tableDay(LocalDate date) {
        return date == null ? "" : TABLE_DAY.format(date);
    }

    private String format(LocalDate date, String pattern) {
        Locale locale = language.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
