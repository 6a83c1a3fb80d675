package ua.cnap.portal.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.calendar.CountingDays;
import ua.cnap.portal.deadline.CalendarReader;
import ua.cnap.portal.deadline.LegalCalendar;
import ua.cnap.portal.deadline.Schedule;

/** The calendars of the database, in which the terms of the cases are counted. */
final class SeedCalendars {
    private static final String NOTHING_SET = "{}";

    private final Map<String, String> published = new HashMap<>();
    private final Map<String, CountingDays> read = new HashMap<>();
    private final String lawText;
    private final LegalCalendar law;

    SeedCalendars(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select kind || ' ' || owner, content::text from calendar_edition order by id");
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                published.put(found.getString(1), found.getString(2));
            }
        }
        lawText = published.getOrDefault(CalendarKind.LEGAL + " ", LegalCalendar.bundledText());
        law = CalendarReader.legal(lawText);
    }

    CountingDays legal() {
        return new CountingDays(CalendarKind.LEGAL, "", law, DigestUtils.sha256Hex(lawText));
    }

    /** The days of a centre or a provider, Monday to Friday unless published otherwise. */
    synchronized CountingDays of(CalendarKind kind, String owner) {
        return read.computeIfAbsent(kind + " " + owner, key -> {
            String text = published.getOrDefault(key, NOTHING_SET);
            return new CountingDays(
                    kind,
                    owner,
                    CalendarReader.schedule(text, Schedule.FIVE_DAYS, law),
                    DigestUtils.sha256Hex(lawText + text + Schedule.FIVE_DAYS));
        });
    }
}
