package ua.cnap.portal.forms;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day named by a card: {@code 2026-01-01}, {@code today}, or a distance from today such as {@code today-30d},
 * {@code today-12m}, {@code today+5y}.
 */
public record DayRule(LocalDate fixed, Period fromToday) {
    private static final Pattern RELATIVE = Pattern.compile("today(?:\\s*([+-])\\s*(\\d{1,4})\\s*([dmy]))?");

    /** The rule a card means by this text, if it is one. */
    public static Optional<DayRule> parse(String text) {
        Matcher relative = RELATIVE.matcher(text.strip());
        if (relative.matches()) {
            return Optional.of(new DayRule(null, relative.group(1) == null ? Period.ZERO : distance(relative)));
        }
        return Dates.iso(text.strip()).map(day -> new DayRule(day, null));
    }

    /** The day itself. */
    public LocalDate on(LocalDate today) {
        return fixed == null ? today.plus(fromToday) : fixed;
    }

    /** Whether the rule is exactly today. */
    public boolean isToday() {
        return fixed == null && fromToday.isZero();
    }

    private static Period distance(Matcher relative) {
        int amount = Integer.parseInt(relative.group(2)) * ("-".equals(relative.group(1)) ? -1 : 1);
        return Dates.period(amount, relative.group(3).charAt(0));
    }
}
