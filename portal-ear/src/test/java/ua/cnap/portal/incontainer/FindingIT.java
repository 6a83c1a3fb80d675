package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;

/** Clerks find a case by whatever they know of it. */
@Tag("R-206")
class FindingIT extends InContainer {
    private static final String CENTRE = "it-finding";
    private static final StaffMember CLERK = new StaffMember("Адміністратор Центру", CENTRE);
    private static final StaffMember OTHER_CLERK = new StaffMember("Адміністратор Іншого", "it-usual");

    @Inject
    Registry registry;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @BeforeEach
    void two_cases() {
        no_case();
        register(7, "Дем’янчук Ольга Іванівна", "м. Здолбунів, вул. Шевченка, буд. 12, кв. 3", "Субсидія на опалення");
        register(8, "ТОВ «Нова-Мережа»", "с. Копитків, вул. Лісова, буд. 112", "Реєстрація потужності");
        registry.change(
                "insert into casework_inventory_line (case_id, position, edition, title, form)"
                        + " values (?, 0, 2, 'Договір оренди № 45/19', 'COPY')",
                id(8));
    }

    @AfterEach
    void no_case() {
        registry.change(
                "delete from casework_inventory_line where case_id in (select id from casework_case where centre_id = ?)",
                CENTRE);
        registry.change("delete from casework_case where centre_id = ?", CENTRE);
    }

    @Test
    void a_case_is_found_by_its_number_whole_or_without_the_year() {
        assertThat(found("ФН-2020-00007")).containsExactly(7L);
        assertThat(found("фн-2020-00008")).containsExactly(8L);
        assertThat(found("00007")).containsExactly(7L);
        assertThat(found("7")).containsExactly(7L);
        assertThat(found("2020")).isEmpty();
    }

    @Test
    void a_case_is_found_by_beginnings_of_the_name_in_any_order_and_writing() {
        assertThat(found("ольга демянч")).containsExactly(7L);
        assertThat(found("ДЕМ'ЯНЧУК О. І.")).containsExactly(7L);
        assertThat(found("Дем’янчук П.")).isEmpty();
        assertThat(found("мережа")).containsExactly(8L);
        assertThat(found("нова-мер")).containsExactly(8L);
    }

    @Test
    void a_word_that_a_case_has_whole_is_not_taken_for_a_beginning() {
        register(9, "Мереж Ганна Петрівна", "с. Копитків, вул. Лісова, буд. 3", "Субсидія на опалення");

        assertThat(found("мереж")).containsExactly(9L);
        assertThat(found("мере")).containsExactly(8L, 9L);
        assertThat(found("мереж г")).containsExactly(9L);
    }

    @Test
    void a_case_is_found_by_the_address_and_the_house_is_meant_whole() {
        assertThat(found("вул. Шевченка, 12")).containsExactly(7L);
        assertThat(found("лісова 112")).containsExactly(8L);
        assertThat(found("лісова 12")).isEmpty();
    }

    @Test
    void a_case_is_found_by_service_note_and_documents() {
        assertThat(found("субсидія")).containsExactly(7L);
        assertThat(found("оренди 45/19")).containsExactly(8L);
        registry.change(
                "update casework_case set note = 'Прийде онук Марко' where centre_id = ? and sequence = 7", CENTRE);
        assertThat(found("онук марко")).containsExactly(7L);
        registry.change("update casework_case set note = '' where centre_id = ? and sequence = 7", CENTRE);
        assertThat(found("онук марко")).isEmpty();
    }

    @Test
    void a_case_is_found_by_the_tax_number_of_who_applied_in_person_or_on_the_portal() {
        registry.change(
                "insert into identity_person (code_kind, code, full_name, seen_at) values ('RNOKPP', '3012300017', 'Хтось', now())"
                        + " on conflict do nothing");
        registry.change(
                "update casework_case set owner_id = (select id from identity_person where code = '3012300017'),"
                        + " note = 'портал' where centre_id = ? and sequence = 7",
                CENTRE);

        assertThat(found("3012300017")).containsExactly(7L);
        assertThat(found("301230")).containsExactly(7L);
    }

    @Test
    void what_was_typed_is_never_understood_as_a_command() {
        assertThat(found("' | !ольга:* & (\\")).containsExactly(7L);
        assertThat(found("!ольга")).containsExactly(7L);
        assertThat(found("___ %%%")).isEmpty();
        assertThat(found("дем’янчук".repeat(50))).isEmpty();
    }

    @Test
    void a_clerk_finds_nothing_of_another_centre() {
        assertThat(As.CLERK.call(() -> journal.read(OTHER_CLERK, query("Дем’янчук Ольга Іванівна"))))
                .isEmpty();
        assertThat(As.CLERK
                        .call(() -> journal.page(OTHER_CLERK, query("Дем’янчук Ольга Іванівна")))
                        .total())
                .isZero();
    }

    private void register(long sequence, String name, String address, String service) {
        registry.change("""
                insert into casework_case (number, centre_id, year, sequence, service_code, service_name, card_version_id,
                       provider_name, channel, status, registered_at, term, due_rule, due_rule_en, fee, applicant_kind,
                       applicant_name, applicant_address, notify_by, deliver_by, administrator, note, signature_state,
                       version, language)
                values ('ФН-2020-' || lpad(?::text, 5, '0'), ?, 2020, ?, '77-01', ?, 1, 'Надавач', 'PORTAL', 'REGISTERED',
                       timestamptz '2020-03-01', '5 днів', '', '', 'Безоплатно', 'CITIZEN', ?, ?, '', '', '', '', 'VALID', 0,
                       'uk')
                """, sequence, CENTRE, sequence, service, name, address);
    }

    private long id(long sequence) {
        return registry.count("select id from casework_case where centre_id = ? and sequence = ?", CENTRE, sequence);
    }

    private List<Long> found(String words) {
        return As.CLERK.call(() -> journal.read(CLERK, query(words))).stream()
                .map(JournalEntry::sequence)
                .toList();
    }

    private static JournalQuery query(String words) {
        return new JournalQuery(
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.OLDEST,
                1);
    }
}
