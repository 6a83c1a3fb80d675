package ua.cnap.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant BEGIN = Instant.parse("2026-11-24T07:20:00Z");

    @Test
    void a_visit_stands_in_the_calendar_at_its_moment_whatever_zone_the_calendar_is_in() {
        assertThat(written("Візит", "вул. Київська, 1", ""))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nUID:visit-7@cnap\r\nSEQUENCE:2\r\n")
                .contains("\r\nDTSTART:20261124T072000Z\r\nDTEND:20261124T074000Z\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void commas_semicolons_backslashes_and_line_breaks_do_not_break_it() {
        assertThat(written("а, б; в\\г", "", "перша\nдруга"))
                .contains("\r\nSUMMARY:а\\, б\\; в\\\\г\r\n")
                .contains("\r\nDESCRIPTION:перша\\nдруга\r\n");
    }

    @Test
    void long_lines_go_on_after_75_octets_and_no_letter_is_cut() {
        String name = "Надання субсидії ".repeat(20).strip();
        String file = written(name, "", "");

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + name);
    }

    private static String written(String summary, String place, String description) {
        return CalendarFile.write(
                new CalendarFile.Entry("visit-7@cnap", 2, BEGIN, BEGIN.plusSeconds(1200), summary, place, description),
                NOW);
    }
}
