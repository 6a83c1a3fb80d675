package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.survey.Sector;

/**
 * Somebody has the whole database, with the order of its rows and transactions, and knows who came
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
