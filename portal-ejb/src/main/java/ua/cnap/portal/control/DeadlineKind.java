package ua.cnap.portal.control;

import java.util.Set;
import ua.cnap.portal.casework.RoutingAction;

/** The terms in the life of a case (строки), each with what starts it and what meets it. */
public enum DeadlineKind {
    /** Передати суб'єкту надання: the same or the next working day, as the centre's regulation says. */
    HANDOVER(RoutingAction.REGISTERED, RoutingAction.HANDED_OVER),
    /** Отримання суб'єктом надання: unconfirmed after a working day. */
    RECEIPT(RoutingAction.HANDED_OVER, RoutingAction.RECEIVED),
    /** Прийняти рішення: the term of the service; a refusal ends it as well. */
    DECISION(
            RoutingAction.REGISTERED,
            RoutingAction.RESULT_CAME,
            RoutingAction.REFUSAL_CAME,
            RoutingAction.RESULT_MADE,
            RoutingAction.REFUSAL_MADE),
    /** Повідомити заявника on the day the outgoing package came. */
    NOTICE(RoutingAction.RESULT_CAME, RoutingAction.TOLD, RoutingAction.ISSUED, RoutingAction.SENT),
    /** Незатребуваний результат: after two months it goes by post. */
    COLLECTION(RoutingAction.RESULT_CAME, RoutingAction.ISSUED, RoutingAction.SENT);

    /** What brings an outgoing package, whichever way. */
    private static final Set<RoutingAction> RESULTS =
            Set.of(RoutingAction.REFUSAL_CAME, RoutingAction.RESULT_MADE, RoutingAction.REFUSAL_MADE);

    private final RoutingAction start;
    private final Set<RoutingAction> ends;

    DeadlineKind(RoutingAction start, RoutingAction... ends) {
        this.start = start;
        this.ends = Set.of(ends);
    }

    boolean startsWith(RoutingAction action) {
        return start == action || start == RoutingAction.RESULT_CAME && RESULTS.contains(action);
    }

    /** Whether this action meets the term; a withdrawal ends every term. */
    boolean endsWith(RoutingAction action) {
        return ends.contains(action) || action == RoutingAction.WITHDRAWN;
    }
}
