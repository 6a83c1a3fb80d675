package ua.cnap.portal.intake;

import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;

/** What is left to do after a package was taken. */
public enum TaskKind {
    /** Надіслати опис: who sent a package by post has no copy yet, and may have named no way to be told. */
    SEND_INVENTORY(new Term(1, TermUnit.WORKING_DAYS), RoutingAction.INVENTORY_SENT),
    /** Зателефонувати про недоліки пакета at once. */
    CALL_ABOUT_DEFECTS(new Term(0, TermUnit.SAME_DAY), RoutingAction.DEFECTS_TOLD);

    private final Term term;
    private final RoutingAction action;

    TaskKind(Term term, RoutingAction action) {
        this.term = term;
        this.action = action;
    }

    Term term() {
        return term;
    }

    RoutingAction action() {
        return action;
    }
}
