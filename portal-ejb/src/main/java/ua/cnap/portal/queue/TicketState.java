package ua.cnap.portal.queue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a visitor with a ticket (талон) is; {@link TicketAction} is the table of what leads where. */
public enum TicketState {
    /** Очікує in the line. */
    WAITING,
    /** Викликано до вікна: the board shows the desk. */
    CALLED,
    /** Обслуговується at the desk. */
    SERVING,
    /** Відкладено: the visitor went to fill in or copy something and comes back to the same desk. */
    PARKED,
    /** Передано до іншого вікна чи функції: waits there with the place the ticket always had. */
    TRANSFERRED,
    /** Обслуговано. */
    SERVED,
    /** Не з'явився: was called and did not come; may return once more to the end of the line. */
    NO_SHOW,
    /** Скасовано by the visitor or at the desk. */
    CANCELLED;

    private static final Set<TicketState> WAITING_ONES = EnumSet.of(WAITING, TRANSFERRED);

    private static final Set<TicketState> AT_A_DESK = EnumSet.of(CALLED, SERVING);

    /** The states in which a ticket stands in a line. */
    static Set<TicketState> waiting() {
        return WAITING_ONES;
    }

    /** The states in which a ticket takes the whole desk. */
    static Set<TicketState> atDesk() {
        return AT_A_DESK;
    }

    public boolean isWaiting() {
        return WAITING_ONES.contains(this);
    }

    /** Whether the visitor is expected at a desk or is there. */
    public boolean isAtDesk() {
        return AT_A_DESK.contains(this);
    }

    /** What can be done with a ticket in this state. */
    public Set<TicketAction> actions() {
        return Stream.of(TicketAction.values())
                .filter(action -> action.isAllowedFrom(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketAction.class)));
    }
}
