package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.survey.Sector;

/**
 * Somebody has the whole database, with the order of its rows and transactions, and the logs, and knows who came
 * when: a kept sheet leads to five visitors at least. What is not kept yet cannot be read at all.
 */
@Tag("R-174")
class UnlinkableSheetsIT extends InContainer {
    private static final int PROMISED = 5;
    private static final int VISITORS = 40;
    /** A rank correlation that chance gives once in a million. */
    private static final double TELLING = 0.9;

    @Inject
    SurveyVisitors visitors;

    @Inject
    RegulatedCentre centres;

    @Inject
    Hall hall;

    @Inject
    Registry registry;

    /** What each visitor said, in the order in which they sent it. */
    private final List<String> said = new ArrayList<>();

    /** By which ids and codes they did. */
    private final List<String> traces = new ArrayList<>();

    private String centre;

    @BeforeEach
    void visitors_of_one_day() {
        centre = centres.open("{}");
        String code = visitors.point(centre, Sector.WAITING);
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            String sheet = visitors.fill(code);
            String words = "відгук " + UUID.randomUUID();
            visitors.answer(code, sheet, "comment", words);
            visitors.send(code, sheet);
            said.add(words);
            traces.add(sheet);
        }
    }

    @Test
    void before_it_is_kept_no_table_tells_what_a_sheet_says() {
        long kept = registry.count("select count(*) from survey_sheet where centre_id = ?", centre);

        assertThat(kept == 0 || kept >= PROMISED).isTrue();
        assertThat(visitors.sent(centre)).isEqualTo(VISITORS);
        assertThat(List.of("survey_inbox", "survey_draft", "survey_code", "survey_pace"))
                .allSatisfy(table -> assertThat(dump(table)).doesNotContain("відгук", inHexadecimal("відгук")));
    }

    @Test
    void neither_the_order_of_rows_nor_transactions_tell_which_sheet_was_sent_when() {
        visitors.keep(centre);
        Map<String, List<String>> groups = new HashMap<>();
        registry.column("""
                        select s.xmin || ' ' || a.text from survey_sheet s
                          join survey_answer a on a.sheet_id = s.id and a.question = 'comment'
                         where s.centre_id = ? order by s.ctid
                        """, centre)
                .forEach(row -> groups.computeIfAbsent(row.split(" ", 2)[0], transaction -> new ArrayList<>())
                        .add(row.split(" ", 2)[1]));
        List<String> largest =
                groups.values().stream().max(Comparator.comparing(List::size)).orElseThrow();
        List<String> byId = registry.column("""
                select a.text from survey_sheet s
                  join survey_answer a on a.sheet_id = s.id and a.question = 'comment'
                 where s.centre_id = ? order by s.id
                """, centre);
        byId.retainAll(largest);

        assertThat(groups.values()).allSatisfy(group -> assertThat(group).hasSizeGreaterThanOrEqualTo(PROMISED));
        assertThat(correlation(largest)).isBetween(-TELLING, TELLING);
        assertThat(correlation(byId)).isBetween(-TELLING, TELLING);
        assertThat(registry.column("""
                        select distinct a.xmin::text from survey_answer a join survey_sheet s on s.id = a.sheet_id
                         where s.centre_id = ?
                        """, centre)).containsExactlyInAnyOrderElementsOf(groups.keySet());
    }

    /** Spearman's rank correlation of the order in which sheets lie with that in which they were sent. */
    private double correlation(List<String> lying) {
        List<String> sent = said.stream().filter(lying::contains).toList();
        long n = lying.size();
        double squares = IntStream.range(0, lying.size())
                .mapToDouble(place -> Math.pow(place - sent.indexOf(lying.get(place)), 2))
                .sum();
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    @Test
    void no_other_row_knows_a_sheet_or_how_it_was_answered_or_was_written_with_one() {
        visitors.keep(centre);
        List<String> ids = registry.column("select id from survey_sheet where centre_id = ?", centre);

        assertThat(knowing(ids)).containsExactlyInAnyOrder("survey_answer", "survey_sheet");
        assertThat(knowing(said)).contains("survey_answer").isSubsetOf("survey_answer", "remark_text");
        assertThat(knowing(traces)).isEmpty();
        assertThat(tablesWhere("t.xmin in (select s.xmin from survey_sheet s where s.centre_id = '" + centre + "')"))
                .contains("survey_sheet", "survey_answer", "opinion_tally")
                .isSubsetOf("survey_sheet", "survey_answer", "opinion_tally", "remark_text");
    }

    @Test
    void a_kept_sheet_tells_its_day_and_no_moment() {
        assertThat(registry.column("""
                        select column_name || ' ' || data_type from information_schema.columns
                         where table_schema = 'public' and table_name in ('survey_sheet', 'survey_answer')
                           and data_type not in ('uuid', 'text', 'character varying', 'integer', 'bigint', 'smallint', 'boolean')
                        """)).containsExactly("day date");
    }

    @Test
    void no_line_of_a_log_knows_a_sheet_what_it_says_or_how_it_was_answered() throws IOException {
        visitors.keep(centre);
        traces.addAll(registry.column("select id from survey_sheet where centre_id = ?", centre));
        String code = registry.value(
                "select code from survey_point where centre_id = ? and questionnaire = 'it-quick'", centre);
        String sheet = visitors.fill(code);
        traces.addAll(List.of(code, sheet));
        for (String page :
                List.of("", "/" + sheet, "/" + sheet + "/overall", "/" + sheet + "/no-such", "/" + sheet + "/../x")) {
            Plain.get("/s/" + code + page, "127.0.3.8");
            Plain.form("/s/" + code + page, "answer=1", "127.0.3.8");
        }

        String logs = logs();

        assertThat(logs).contains("tests.war");
        assertThat(Stream.of(traces, said).flatMap(List::stream)).noneMatch(logs::contains);
    }

    /** What the server, the database and the sign-in have written. */
    private static String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        try (Stream<Path> files =
                Files.walk(Path.of(System.getProperty("jboss.server.log.dir")).getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                logs.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return logs.toString();
    }

    /** The tables in which one of these words stands, in whatever column that is not a file. */
    private List<String> knowing(List<String> words) {
        return tablesWhere("t.all_of_it ~ '" + String.join("|", words) + "'");
    }

    /** The tables that have a row of which this holds. */
    private List<String> tablesWhere(String condition) {
        return registry.column("""
                        select table_name || ' ' || string_agg('u.' || quote_ident(column_name) || '::text', ', ')
                          from information_schema.columns join information_schema.tables using (table_schema, table_name)
                         where table_schema = 'public' and table_type = 'BASE TABLE' and data_type <> 'bytea'
                         group by table_name
                        """).stream()
                .map(table -> table.split(" ", 2))
                .filter(table -> registry.count("select count(*) from (select u.xmin, concat_ws(' ', " + table[1]
                                + ") as all_of_it from " + table[0] + " u) t where " + condition)
                        > 0)
                .map(table -> table[0])
                .toList();
    }

    @Test
    void a_sheet_of_a_case_fits_five_rated_cases_at_least() {
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        List<Long> rated = new ArrayList<>();
        for (int visitor = 0; visitor < PROMISED + 2; visitor++) {
            long id = centres.take(clerk, Map.of());
            centres.move(clerk, id, CaseMove.HAND_OVER, CaseMove.RECEIVE, CaseMove.TAKE_RESULT);
            centres.move(clerk, id, CaseMove.ISSUE, Map.of(Particular.DOCUMENT, "паспорт 001234567"));
            if (visitor < PROMISED) {
                String code = visitors.codeOf(id).orElseThrow();
                visitors.send(code, visitors.fill(code));
                rated.add(id);
            }
        }
        visitors.keep(centre);

        List<String> services = registry.column(
                "select coalesce(service_code, '') from survey_sheet where visit and centre_id = ?", centre);
        assertThat(services).hasSize(PROMISED);
        assertThat(rated).allSatisfy(id -> assertThat(visitors.codeOf(id)).isEmpty());
        assertThat(services).allSatisfy(service -> assertThat(rated.stream()
                        .filter(id -> registry.count(
                                        "select count(*) from casework_case where id = ? and (? = '' or service_code = ?)",
                                        id,
                                        service,
                                        service)
                                > 0))
                .hasSizeGreaterThanOrEqualTo(PROMISED));
    }

    @Test
    void a_sheet_of_a_visit_fits_five_tickets_at_least_however_rare_its_desk() {
        String busy = hall.open("{}");
        List<Ticket> served = new ArrayList<>();
        for (int visitor = 0; visitor < PROMISED + 2; visitor++) {
            Ticket ticket = visitors.serve(busy);
            String code = visitors.codeOf(ticket).orElseThrow();
            visitors.send(code, visitors.fill(code));
            served.add(ticket);
        }
        visitors.keep(busy);

        assertThat(registry.count("select count(*) from survey_sheet where visit and centre_id = ?", busy))
                .isBetween((long) PROMISED, (long) served.size());
        assertThat(registry.column("""
                        select (select count(*) from queue_ticket t
                                 where t.state = 'SERVED' and t.centre_id = s.centre_id and t.day = s.day
                                   and (s.unit_id is null or t.unit_id = s.unit_id)
                                   and (s.desk_id is null or t.desk_id = s.desk_id)
                                   and (s.service_code is null or s.service_code = any(string_to_array(t.services, ','))))
                          from survey_sheet s where s.centre_id = ?
                        """, busy))
                .allSatisfy(fitting -> assertThat(Long.parseLong(fitting)).isGreaterThanOrEqualTo(PROMISED));
        assertThat(registry.count("select count(*) from survey_code where centre_id = ?", busy))
                .isZero();
    }

    private static String inHexadecimal(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private String dump(String table) {
        return String.join("\n", registry.column("select t::text from " + table + " t"));
    }
}
