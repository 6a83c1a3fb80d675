package ua.cnap.portal.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The calendar of working days the law counts by: Monday to Friday without holidays (КЗпП, art. 73); a holiday that
 * falls on a day off gives the next working day off (art. 67). During martial law holidays are ordinary days and nothing
 * is moved (Law 2136-IX, art. 6, part 6). Its tables of holidays follow each other without a hole.
 */
public final class LegalCalendar implements WorkingDays {
    private static final LegalCalendar BUNDLED = bundled();
    /** Longer than any row of holidays and days off that follow each other. */
    private static final int LONGEST_ROW = 14;

    private final List<HolidayTable> tables;
    private final List<Period> martialLaw;

    /**
     * A calendar of these tables and periods of martial law.
     *
     * @throws FaultyCalendar when the tables leave days out or overlap, or the last one ends
     */
    public LegalCalendar(List<HolidayTable> tables, List<Period> martialLaw) {
        this.tables = List.copyOf(tables);
        this.martialLaw = List.copyOf(martialLaw);
        mustBeWhole();
    }

    private void mustBeWhole() {
        if (tables.isEmpty()) {
            throw new FaultyCalendar("calendar.empty");
        }
        for (int i = 1; i < tables.size(); i++) {
            LocalDate expected = dayAfter(tables.get(i - 1).to());
            LocalDate found = tables.get(i).from();
            if (found.isAfter(expected)) {
                throw new FaultyCalendar("calendar.hole", expected, found.minusDays(1));
            }
            if (found.isBefore(expected)) {
                throw new FaultyCalendar("calendar.overlap", found);
            }
        }
        LocalDate end = tables.get(tables.size() - 1).to();
        if (!end.equals(LocalDate.MAX)) {
            throw new FaultyCalendar("calendar.ends", end);
        }
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    /** The calendar that comes with the portal: holidays of today's law, martial law without an end yet. */
    public static LegalCalendar inForce() {
        return BUNDLED;
    }

    /** The text of the calendar that comes with the portal. */
    public static String bundledText() {
        try (InputStream text = LegalCalendar.class.getResourceAsStream("legal-calendar.json")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalCalendar bundled() {
        return CalendarReader.legal(bundledText());
    }

    /** A period of days, both ends included. */
    public record Period(LocalDate from, LocalDate to) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return !isWeekend(day) && !isHolidayOff(day);
    }

    /** Whether nobody works that day for a holiday: the holiday itself, or the day off that was moved from a day off. */
    boolean isHolidayOff(LocalDate day) {
        int owed = 0;
        boolean off = false;
        for (LocalDate each = day.minusDays(LONGEST_ROW); !each.isAfter(day); each = each.plusDays(1)) {
            boolean holiday = isHoliday(each);
            boolean moved = !isWeekend(each) && !holiday && owed > 0 && !isMartialLaw(each);
            if (holiday && isWeekend(each)) {
                owed++;
            } else if (moved) {
                owed--;
            }
            off = holiday || moved;
        }
        return off;
    }

    private boolean isHoliday(LocalDate day) {
        return !isMartialLaw(day) && tableOf(day).isHoliday(day);
    }

    private boolean isMartialLaw(LocalDate day) {
        return martialLaw.stream().anyMatch(period -> period.contains(day));
    }

    /** The table in force on a day; days before the first are judged by the first. */
    private HolidayTable tableOf(LocalDate day) {
        return tables.stream()
                .filter(table -> !table.to().isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
