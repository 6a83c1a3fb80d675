package ua.cnap.portal.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Comparison of answers with the values written in conditions. */
final class Comparing {
    private Comparing() {}

    static boolean same(String expected, String value) {
        Optional<BigDecimal> number = number(expected);
        return number.isPresent() && number(value).isPresent()
                ? number.get().compareTo(number(value).get()) == 0
                : expected.equals(value);
    }

    static boolean between(String value, String from, String to, LocalDate today) {
        Optional<LocalDate> day = Dates.iso(value);
        if (day.isPresent()) {
            return DayRule.parse(from)
                            .filter(d -> !day.get().isBefore(d.on(today)))
                            .isPresent()
                    && DayRule.parse(to)
                            .filter(d -> !day.get().isAfter(d.on(today)))
                            .isPresent();
        }
        return number(value)
                .filter(n -> number(from).filter(f -> n.compareTo(f) >= 0).isPresent())
                .filter(n -> number(to).filter(t -> n.compareTo(t) <= 0).isPresent())
                .isPresent();
    }

    static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
