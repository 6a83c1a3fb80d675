package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.MovingListedCases;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Sentences;

/** The move that a worklist is for, made of the chosen cases of its page, with what became of each. */
@Named
@RequestScoped
public class ListedMoves {
    private static final Map<Worklist, CaseMove> MOVES = new EnumMap<>(Map.of(
            Worklist.TO_HAND_OVER, CaseMove.HAND_OVER,
            Worklist.NOT_RECEIVED, CaseMove.RECEIVE));

    @Inject
    CurrentUser user;

    @Inject
    JournalAddress address;

    @Inject
    ReadingJournal journal;

    @Inject
    JournalBacking list;

    @Inject
    MovingListedCases moving;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    private List<String> outcomes = List.of();
    private boolean nothingChosen;

    /** The move of the worklist that the address asks for, null when it has none. */
    public CaseMove getMove() {
        return address.read().worklist().map(MOVES::get).orElse(null);
    }

    /** What has to be said about it, null for nothing. */
    public Particular getParticular() {
        return Optional.ofNullable(getMove())
                .flatMap(move -> move.particulars().stream().findFirst())
                .orElse(null);
    }

    /** Moves the chosen cases. */
    public void make() {
        List<Long> chosen = sent.all("case").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(JournalQuery.SIZE)
                .toList();
        nothingChosen = chosen.isEmpty();
        if (getMove() == null || nothingChosen) {
            return;
        }
        Map<Long, String> numbers = journal.read(user.staff(), address.read()).stream()
                .collect(Collectors.toMap(JournalEntry::id, JournalEntry::number));
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        getMove().particulars().forEach(each -> said.put(each, sent.text(each.name())));
        outcomes = moving.move(user.staff(), chosen, getMove(), said).stream()
                .map(outcome -> sentences.text(
                        outcome.refusal().isEmpty() ? "office_journal.moved" : "office_journal.notMoved",
                        numbers.getOrDefault(outcome.caseId(), String.valueOf(outcome.caseId())),
                        outcome.refusal().map(sentences::text).orElse("")))
                .toList();
        list.readAgain();
    }

    /** What was typed about the move, to be shown again. */
    public String typed(Particular particular) {
        return sent.text(particular.name());
    }

    /** What became of each chosen case. */
    public List<String> getOutcomes() {
        return outcomes;
    }

    /** Whether the button was pressed with no case chosen. */
    public boolean isNothingChosen() {
        return nothingChosen;
    }
}
