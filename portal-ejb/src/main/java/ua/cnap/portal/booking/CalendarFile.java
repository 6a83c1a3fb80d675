package ua.cnap.portal.booking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One visit as an iCalendar file (RFC 5545) that calendars of telephones and offices read. The same visit moved keeps its
 * identifier, so that a calendar moves it too.
 */
final class CalendarFile {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private CalendarFile() {}

    /**
     * What stands in the calendar.
     *
     * @param id identifier of the visit, the same after it was moved
     * @param edition grows with every change
     * @param begin when it begins
     * @param end when it ends
     * @param summary one line
     * @param place address
     * @param description several lines
     */
    record Entry(
            String id, int edition, Instant begin, Instant end, String summary, String place, String description) {}

    static String write(Entry entry, Instant now) {
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//portal-cnap//booking//UK",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + entry.id(),
                "SEQUENCE:" + entry.edition(),
                "DTSTAMP:" + MOMENT.format(now),
                "DTSTART:" + MOMENT.format(entry.begin()),
                "DTEND:" + MOMENT.format(entry.end()),
                "SUMMARY:" + escaped(entry.summary()),
                "LOCATION:" + escaped(entry.place()),
                "DESCRIPTION:" + escaped(entry.description()),
                "STATUS:CONFIRMED",
                "END:VEVENT",
                "END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line longer than 75 octets goes on in the next one, after a space; no letter is cut. */
    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int place = 0; place < line.length(); place = line.offsetByCodePoints(place, 1)) {
            String letter = Character.toString(line.codePointAt(place));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(letter);
            octets += size;
        }
        file.append("\r\n");
    }
}
