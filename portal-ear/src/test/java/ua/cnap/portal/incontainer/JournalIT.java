package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.kernel.NotFound;

@Tag("R-206")
class JournalIT extends InContainer {
    private static final String CENTRE = "it-journal";
    private static final StaffMember CLERK = new StaffMember("Адміністратор Центру", CENTRE);
    private static final StaffMember OTHER_CLERK = new StaffMember("Адміністратор Іншого", "it-usual");

    /** Case number n was registered n minutes after the New Year of 2020, is due on day n mod 300. */
    static final String CASES = """
            insert into casework_case (number, centre_id, year, sequence, service_code, service_name, card_version_id,
                   provider_name, channel, status, registered_at, due_on, term, due_rule, due_rule_en, fee,
                   applicant_kind, applicant_name, applicant_address, notify_by, deliver_by, administrator, note,
                   signature_state, version, language)
            select '2020-' || lpad(n::text, 5, '0'), ?, 2020, n, case when n % 2 = 0 then '77-01' else '77-02' end,
                   'Послуга', 1, 'Надавач', 'PORTAL', 'REGISTERED',
                   timestamptz '2020-01-01 00:00 Europe/Kyiv' + n * interval '1 minute',
                   date '2020-01-01' + (n % 300)::int, '5 днів', '', '', 'Безоплатно', 'CITIZEN',
                   'Заявник ' || n || ' 100%', 'м. Київ', '', '', '', '',
                   case when n % 10 = 0 then 'PENDING' else 'VALID' end, 0, 'uk'
              from generate_series(?, ?) as n
            """;

    @Inject
    Registry registry;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @BeforeEach
    void ten_cases() {
        registry.change("delete from casework_case where centre_id = ?", CENTRE);
        registry.change(CASES, CENTRE, 1, 10);
    }

    @AfterEach
    void no_case() {
        registry.change("delete from casework_case where centre_id = ?", CENTRE);
    }

    @Test
    void pages_show_every_case_once() {
        registry.change(CASES, CENTRE, 11, 60);

        List<Long> seen = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> read(query(null, null, JournalOrder.OLDEST, page)))
                .flatMap(List::stream)
                .map(JournalEntry::sequence)
                .toList();

        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
        assertThat(read(query(null, null, JournalOrder.OLDEST, 4))).isEmpty();
        assertThat(count(JournalQuery.all())).isEqualTo(60);
    }

    @Test
    void the_journal_is_sorted_as_asked() {
        assertThat(read(query(null, null, JournalOrder.NEWEST, 1)))
                .extracting(JournalEntry::sequence)
                .containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(read(query(null, null, JournalOrder.DUE, 1)))
                .extracting(JournalEntry::dueOn)
                .isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(read(query(null, null, JournalOrder.LATEST_DUE, 1)))
                .extracting(JournalEntry::dueOn)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(read(query(null, null, JournalOrder.SERVICE, 1)))
                .extracting(JournalEntry::sequence)
                .containsExactly(10L, 8L, 6L, 4L, 2L, 9L, 7L, 5L, 3L, 1L);
        assertThat(read(query(null, null, JournalOrder.LAST_SERVICE, 1)))
                .extracting(JournalEntry::sequence)
                .containsExactly(1L, 3L, 5L, 7L, 9L, 2L, 4L, 6L, 8L, 10L);
    }

    @Test
    void the_journal_is_filtered_as_asked() {
        assertThat(numbers(query("2020-00007", null, JournalOrder.OLDEST, 1))).containsExactly(7L);
        assertThat(numbers(query("заявник 3 ", null, JournalOrder.OLDEST, 1))).containsExactly(3L);
        assertThat(numbers(query("100%", null, JournalOrder.OLDEST, 1))).hasSize(10);
        assertThat(numbers(query("1%00", null, JournalOrder.OLDEST, 1))).isEmpty();
        assertThat(numbers(query("_", null, JournalOrder.OLDEST, 1))).isEmpty();
        assertThat(numbers(query(null, "77-01", JournalOrder.OLDEST, 1))).containsExactly(2L, 4L, 6L, 8L, 10L);
        assertThat(numbers(signed(SignatureState.PENDING))).containsExactly(10L);
        assertThat(numbers(between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1))))
                .hasSize(10);
        assertThat(numbers(between(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 3))))
                .isEmpty();
    }

    @Test
    @Tag("R-124")
    void a_worklist_has_the_cases_that_wait_for_the_same_action_or_are_due() {
        stand(1, "HANDED_OVER");
        stand(2, "IN_WORK");
        stand(3, "READY");
        stand(4, "ISSUED");
        registry.change(
                "update casework_case set due_on = (now() at time zone 'Europe/Kyiv')::date + 2"
                        + " where centre_id = ? and sequence in (2, 3, 5)",
                CENTRE);

        assertThat(numbers(of(Worklist.TO_HAND_OVER))).containsExactly(5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(numbers(of(Worklist.NOT_RECEIVED))).containsExactly(1L);
        assertThat(numbers(of(Worklist.IN_WORK))).containsExactly(2L);
        assertThat(numbers(of(Worklist.TO_ISSUE))).containsExactly(3L);
        assertThat(numbers(of(Worklist.DUE_SOON))).containsExactly(2L, 5L);
        assertThat(numbers(of(Worklist.OVERDUE))).containsExactly(1L, 6L, 7L, 8L, 9L, 10L);
    }

    private void stand(long sequence, String status) {
        registry.change(
                "update casework_case set status = ? where centre_id = ? and sequence = ?", status, CENTRE, sequence);
    }

    @Test
    void a_copy_has_every_line_that_the_filters_leave_in_order() {
        registry.change(CASES, CENTRE, 11, 1_200);
        List<Long> copied = new ArrayList<>();

        As.CLERK.call(() -> {
            journal.readAll(CLERK, query(null, "77-01", JournalOrder.OLDEST, 3), line -> copied.add(line.sequence()));
            return copied;
        });

        assertThat(copied)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 600).map(n -> 2 * n).boxed().toList());
    }

    @Test
    void of_a_copy_of_many_lines_the_database_holds_back_what_is_not_written_yet() {
        registry.change(CASES, CENTRE, 11, 1_200);
        List<Long> held = new ArrayList<>();

        As.CLERK.call(() -> {
            journal.readAll(CLERK, query(null, null, JournalOrder.OLDEST, 1), line -> {
                if (line.sequence() == 1) {
                    held.add(registry.count(
                            "select count(*) from pg_cursors where name <> '' and statement like '%casework_case%'"));
                }
            });
            return held;
        });

        assertThat(held).as("cursors that are open at the first line").containsExactly(1L);
    }

    @Test
    void a_clerk_sees_the_cases_of_the_own_centre_only() {
        long id = registry.count("select min(id) from casework_case where centre_id = ?", CENTRE);

        assertThat(As.CLERK.call(() -> journal.read(OTHER_CLERK, JournalQuery.all())))
                .extracting(JournalEntry::id)
                .doesNotContain(id);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> reading.open(OTHER_CLERK, id, "uk")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> reading.download(OTHER_CLERK, id, 1)));
    }

    private List<JournalEntry> read(JournalQuery query) {
        return As.CLERK.call(() -> journal.read(CLERK, query));
    }

    private long count(JournalQuery query) {
        return As.CLERK.call(() -> journal.page(CLERK, query).total());
    }

    private List<Long> numbers(JournalQuery query) {
        return read(query).stream().map(JournalEntry::sequence).toList();
    }

    private static JournalQuery query(String words, String service, JournalOrder order, int page) {
        return new JournalQuery(
                Optional.ofNullable(words),
                Optional.ofNullable(service),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order,
                page);
    }

    private static JournalQuery signed(SignatureState state) {
        return new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.OLDEST,
                1);
    }

    private static JournalQuery of(Worklist worklist) {
        return new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(worklist),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.OLDEST,
                1);
    }

    private static JournalQuery between(LocalDate from, LocalDate to) {
        return new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                JournalOrder.OLDEST,
                1);
    }
}
