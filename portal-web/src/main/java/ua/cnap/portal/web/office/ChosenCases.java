package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Sentences;

/** The cases that were ticked on a page of the journal, and what became of each. */
@Named
@RequestScoped
public class ChosenCases {
    @Inject
    CurrentUser user;

    @Inject
    JournalAddress address;

    @Inject
    ReadingJournal journal;

    @Inject
    JournalBacking list;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    private List<String> outcomes = List.of();
    private Set<Long> refused = Set.of();
    private boolean nothing;

    /** What is done with the ticked cases. */
    interface Work {
        List<CaseOutcome> on(List<Long> caseIds);
    }

    /** Does the work with the ticked cases of the page. */
    void work(Work work) {
        List<Long> chosen =
                sent.numbers("case").stream().limit(JournalQuery.SIZE).toList();
        nothing = chosen.isEmpty();
        if (nothing) {
            return;
        }
        Map<Long, String> numbers = journal.read(user.staff(), address.read()).stream()
                .collect(Collectors.toMap(JournalEntry::id, JournalEntry::number));
        List<CaseOutcome> done = work.on(chosen);
        refused = done.stream()
                .filter(outcome -> outcome.refusal().isPresent())
                .map(CaseOutcome::caseId)
                .collect(Collectors.toSet());
        outcomes = done.stream()
                .map(outcome -> sentences.text(
                        outcome.refusal().isEmpty() ? "office_journal.moved" : "office_journal.notMoved",
                        numbers.getOrDefault(outcome.caseId(), String.valueOf(outcome.caseId())),
                        outcome.refusal().map(sentences::text).orElse("")))
                .toList();
        list.readAgain();
    }

    /** What became of each chosen case. */
    public List<String> getOutcomes() {
        return outcomes;
    }

    /** Whether nothing could be done with a chosen case, so that it stays chosen. */
    public boolean isRefused(long caseId) {
        return refused.contains(caseId);
    }

    /** Whether a button was pressed with no case chosen. */
    public boolean isNothing() {
        return nothing;
    }
}
