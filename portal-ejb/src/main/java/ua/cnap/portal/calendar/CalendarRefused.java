package ua.cnap.portal.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import ua.cnap.portal.deadline.FaultyCalendar;
import ua.cnap.portal.kernel.BusinessException;

/** A calendar was not published: it has a hole, contradicts itself or cannot be read. */
public class CalendarRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    CalendarRefused(FaultyCalendar fault) {
        super("error." + fault.messageKey(), arguments(fault));
    }

    private static Object[] arguments(FaultyCalendar fault) {
        return Arrays.stream(fault.arguments())
                .map(value -> value instanceof LocalDate day ? DAY.format(day) : value)
                .toArray();
    }
}
