package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.provider.InboxLine;
import ua.cnap.portal.provider.InboxList;
import ua.cnap.portal.provider.InboxQuery;
import ua.cnap.portal.provider.ReadingInbox;

/** What the inbox of an officer and the page of a case cost. */
class InboxIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    /** Case number n of another community, with the stage of its provider open. */
    private static final String CASES = """
            insert into casework_case (number, centre_id, year, sequence, service_code, service_name, card_version_id,
                   provider_name, channel, status, registered_at, due_on, term, due_rule, due_rule_en, fee,
                   applicant_kind, applicant_name, applicant_address, notify_by, deliver_by, administrator, note,
                   signature_state, version, language, provided_here)
            select '2021-' || lpad(n::text, 5, '0'), 'it-many', 2021, n, '77-05', 'Послуга', 1, 'Надавач', 'COUNTER',
                   'HANDED_OVER', timestamptz '2021-01-01 00:00 Europe/Kyiv' + n * interval '1 minute', null, '5 днів',
                   '', '', 'Безоплатно', 'CITIZEN', 'Заявник ' || n, 'м. Київ', '', '', '', '', 'VALID', 0, 'uk', false
              from generate_series(?, ?) as n
            """;

    private static final String STAGES = """
            insert into routing_stage (case_id, centre_id, number, provider_id, name_uk, name_en, is_last, collegial,
                   opened_at, due_on)
            select c.id, c.centre_id, 1, 'improve', 'Розгляд', 'Consideration', true, false, c.registered_at,
                   date '2021-01-01' + (c.sequence % 300)::int
              from casework_case c where c.centre_id = 'it-many'
               and not exists (select from routing_stage s where s.case_id = c.id)
            """;

    @EJB(lookup = EJB + "ReadingInbox!ua.cnap.portal.provider.ReadingInbox")
    ReadingInbox inbox;

    @Inject
    RoutedCase cases;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        cases.open();
    }

    @AfterEach
    void close() {
        cases.noMeetings();
        registry.change("delete from routing_stage where centre_id = 'it-many'");
        registry.change("delete from casework_case where centre_id = 'it-many'");
    }

    @Test
    void the_inbox_costs_the_same_number_of_statements_with_ten_cases_and_with_five_thousand() {
        ProviderOfficer officer = RoutedCase.officer("Численний Іван Іванович", "improve", "it-many");
        many(1, 10);
        lines(officer, InboxList.ALL);
        long withTen = Statements.leastOf(() -> lines(officer, InboxList.ALL));
        many(11, 5000);
        long withMany = Statements.leastOf(() -> lines(officer, InboxList.ALL));

        assertThat(withTen).isPositive();
        assertThat(withMany).isEqualTo(withTen);
        assertThat(lines(officer, InboxList.ALL)).hasSize(InboxQuery.SIZE);
        InboxQuery one = new InboxQuery(Optional.of("Заявник 4321"), Optional.empty(), InboxList.TO_RECEIVE, 1);
        assertThat(As.OFFICER.call(() -> inbox.read(officer, one)).total()).isOne();
        assertThat(As.OFFICER
                        .call(() -> inbox.read(officer, InboxQuery.all().on(200)))
                        .rows())
                .hasSize(InboxQuery.SIZE);
    }

    @Test
    void the_page_of_a_case_costs_the_same_number_of_statements_however_many_enquiries_it_has() {
        long id = cases.handedOver();
        cases.receive(RoutedCase.MAIN, id);
        long withNone = Statements.leastOf(() -> cases.open(RoutedCase.MAIN, id));
        registry.change("""
                insert into provider_enquiry (case_id, asked_at, asked_by, question)
                select ?, now(), 'Коваленко', 'Запит ' || n from generate_series(1, 200) as n
                """, id);

        assertThat(cases.open(RoutedCase.MAIN, id).enquiries()).hasSize(200);
        assertThat(Statements.leastOf(() -> cases.open(RoutedCase.MAIN, id))).isEqualTo(withNone);
    }

    private void many(int from, int to) {
        registry.change(CASES, from, to);
        registry.change(STAGES);
    }

    private List<InboxLine> lines(ProviderOfficer officer, InboxList list) {
        InboxQuery query = new InboxQuery(Optional.empty(), Optional.empty(), list, 1);
        return As.OFFICER.call(() -> inbox.read(officer, query)).rows();
    }
}
