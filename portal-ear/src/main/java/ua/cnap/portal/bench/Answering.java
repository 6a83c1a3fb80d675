package ua.cnap.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.launcher.DatabaseAccess;

/**
 * Visitors who fill in questionnaires by QR codes, question by question, each from an address and at a point of their own:
 * one thing done is one answer, saved, and the page with the next question. Sheets that are sent stay in the demonstration.
 */
final class Answering implements Scenario {
    static final String NAME = "survey";
    /** The figures of the same centre, read in turn. */
    static final String DASHBOARD = "dashboard";
    /** A point takes 120 sheets in ten minutes. */
    private static final int POINTS = 200;

    private static final String CENTRE = "kyiv";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("name=\"answer\"[^>]* value=\"([^\"]+)\"");

    private final DatabaseAccess database;
    private final Visitors visitors;
    private final String host;
    private final List<String> points;
    private final AtomicInteger turn = new AtomicInteger();

    Answering(DatabaseAccess database, Visitors visitors, String host) throws SQLException {
        this.database = database;
        this.visitors = visitors;
        this.host = host;
        this.points = openPoints();
    }

    private List<String> openPoints() throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement open = connection.prepareStatement("""
                        insert into survey_point (code, centre_id, questionnaire, active)
                        select upper(left(md5(n || ' ' || random()), 6)), ?, 'post-visit', true
                          from generate_series(1, ?) n on conflict do nothing returning code
                        """)) {
            open.setString(1, CENTRE);
            open.setInt(2, POINTS);
            List<String> codes = new ArrayList<>();
            try (ResultSet opened = open.executeQuery()) {
                while (opened.next()) {
                    codes.add(opened.getString(1));
                }
            }
            return codes;
        }
    }

    /** Closes the points for good. */
    void discard() throws SQLException {
        try (Connection connection = database.connect()) {
            for (String command : new String[] {
                "delete from survey_pace where point_id in (select id from survey_point where code = any(?))",
                "delete from survey_point where code = any(?)"
            }) {
                try (PreparedStatement delete = connection.prepareStatement(command)) {
                    delete.setArray(1, connection.createArrayOf("varchar", points.toArray()));
                    delete.executeUpdate();
                }
            }
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Activity begin() {
        return new Visitor();
    }

    private final class Visitor implements Activity {
        private Optional<HttpConnection> connection = Optional.empty();
        private String address = "";
        private String page = "";

        @Override
        public boolean once() throws IOException {
            if (connection.isEmpty()) {
                connection = Optional.of(visitors.come());
                follow("/s/" + points.get(turn.getAndIncrement() % points.size()));
            }
            Answer saved = send(Request.of(
                    "POST",
                    host,
                    address,
                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    fields().getBytes(StandardCharsets.UTF_8)));
            follow(whereTo(saved).orElseThrow(() -> new IOException("an answer was not taken at " + address)));
            if (!page.contains("name=\"token\"")) {
                close();
            }
            return true;
        }

        private String fields() throws IOException {
            Matcher token = TOKEN.matcher(page);
            if (!token.find()) {
                throw new IOException("no question at " + address);
            }
            Matcher option = OPTION.matcher(page);
            String said = option.find() ? "&answer=" + encoded(option.group(1)) : "&skip=1";
            return "token=" + encoded(token.group(1)) + said;
        }

        private void follow(String to) throws IOException {
            String next = to;
            Optional<String> further = Optional.of(to);
            while (further.isPresent()) {
                next = further.get();
                Answer answer = send(Request.of("GET", host, next, Map.of("Accept-Language", "uk"), new byte[0]));
                page = answer.text();
                further = whereTo(answer);
            }
            address = next;
        }

        private Answer send(Request request) throws IOException {
            Answer answer = connection.orElseThrow().send(request);
            if (answer.status() >= 400) {
                throw new IOException("answered with status " + answer.status());
            }
            return answer;
        }

        private Optional<String> whereTo(Answer answer) {
            return answer.header("location").map(to -> URI.create(to).getRawPath());
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            if (connection.isPresent()) {
                connection.get().close();
                connection = Optional.empty();
            }
        }
    }
}
