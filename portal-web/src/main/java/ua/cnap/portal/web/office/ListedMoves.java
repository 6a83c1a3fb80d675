package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.journal.MovingListedCases;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.web.identity.CurrentUser;

/** The move that a worklist is for, made of the chosen cases of its page. */
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
    ChosenCases chosen;

    @Inject
    MovingListedCases moving;

    @Inject
    SentForm sent;

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
        if (getMove() == null) {
            return;
        }
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        getMove().particulars().forEach(each -> said.put(each, sent.text(each.name())));
        chosen.work(cases -> moving.move(user.staff(), cases, getMove(), said, isAgreed()));
    }

    /** Whether the clerk says that whoever has the chosen cases in hands agrees. */
    public boolean isAgreed() {
        return "true".equals(sent.text("agreed"));
    }

    /** What was typed about the move, to be shown again. */
    public String typed(Particular particular) {
        return sent.text(particular.name());
    }
}
