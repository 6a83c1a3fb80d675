package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.control.ReadingDeadlines;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.kernel.Page;

/** What the lists and the page of a case ask of the database, in a small registry and in a large one. */
@Tag("R-124")
@Tag("R-206")
class RegistryBudgetIT extends InContainer {
    private static final String CENTRE = "it-budget";
    private static final StaffMember CLERK = new StaffMember("Адміністратор Центру", CENTRE);
    /** More than a page. */
    private static final int FEW = 60;

    private static final int MANY = 3_000;
    /** The lines and their count. */
    private static final long LIST = 2;
    /** The same, and how each is to be planned. */
    private static final long SEARCH = 2;

    @Inject
    Registry registry;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = "java:global/portal/portal-ejb/ReadingDeadlines!ua.cnap.portal.control.ReadingDeadlines")
    ReadingDeadlines deadlines;

    @BeforeEach
    void few_cases() {
        no_case();
        registry.change(JournalIT.CASES, CENTRE, 1, FEW);
    }

    @AfterEach
    void no_case() {
        registry.change(
                "delete from access_entry where case_id in (select id from casework_case where centre_id = ?)", CENTRE);
        registry.change("delete from casework_case where centre_id = ?", CENTRE);
    }

    @Test
    void journal_worklists_and_search_cost_the_same_with_few_cases_and_with_many() {
        Map<String, Long> withFew = costs();
        registry.change(JournalIT.CASES, CENTRE, FEW + 1, MANY);

        assertThat(costs()).isEqualTo(withFew);
        assertThat(withFew).containsEntry("journal", LIST).containsEntry("search", SEARCH);
        assertThat(withFew.values()).allMatch(cost -> cost <= SEARCH);
        Page<JournalEntry> all = As.CLERK.call(() -> journal.page(CLERK, JournalQuery.all()));
        assertThat(all.total()).isEqualTo(Page.COUNTED);
        assertThat(all.more()).isTrue();
    }

    @Test
    void the_page_of_a_case_costs_the_same_with_few_cases_and_with_many() {
        long id = registry.count("select min(id) from casework_case where centre_id = ?", CENTRE);
        long withFew = Statements.leastOf(() -> open(id));
        registry.change(JournalIT.CASES, CENTRE, FEW + 1, MANY);

        assertThat(withFew).isPositive();
        assertThat(Statements.leastOf(() -> open(id))).isEqualTo(withFew);
    }

    private void open(long id) {
        As.CLERK.call(() -> reading.open(CLERK, id, "uk"));
        As.CLERK.call(() -> deadlines.of(CLERK, id));
    }

    private Map<String, Long> costs() {
        Map<String, Long> costs = new LinkedHashMap<>();
        costs.put("journal", cost(JournalQuery.all()));
        costs.put("search", cost(query(Optional.of("заявник"), Optional.empty())));
        for (Worklist list : Worklist.values()) {
            costs.put(list.name(), cost(query(Optional.empty(), Optional.of(list))));
        }
        return costs;
    }

    private long cost(JournalQuery query) {
        return Statements.leastOf(() -> As.CLERK.call(() -> journal.page(CLERK, query)));
    }

    private static JournalQuery query(Optional<String> words, Optional<Worklist> list) {
        return new JournalQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                list,
                Optional.empty(),
                Optional.empty(),
                JournalOrder.NEWEST,
                1);
    }
}
