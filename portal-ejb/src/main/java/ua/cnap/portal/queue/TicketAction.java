package ua.cnap.portal.queue;

import java.util.EnumSet;
import java.util.Set;

/** What is done with a ticket: from which states, to which state; each is an entry of the log of the line. */
public enum TicketAction {
    /** Взяти талон, or be checked in with a booking. */
    TAKE(EnumSet.noneOf(TicketState.class), TicketState.WAITING),
    /** Викликати наступного whom the rule names. */
    CALL(TicketState.waiting(), TicketState.CALLED),
    /** Викликати поза чергою: somebody whom the rule does not name yet, on a lawful reason that is written. */
    CALL_AHEAD(TicketState.waiting(), TicketState.CALLED),
    /** Повторити виклик. */
    RECALL(EnumSet.of(TicketState.CALLED), TicketState.CALLED),
    /** Почати обслуговування: the visitor came to the desk. */
    START(EnumSet.of(TicketState.CALLED), TicketState.SERVING),
    /** Відкласти while the visitor fills in or copies something. */
    PARK(EnumSet.of(TicketState.SERVING), TicketState.PARKED),
    /** Продовжити at the same desk. */
    RESUME(EnumSet.of(TicketState.PARKED), TicketState.SERVING),
    /** Передати до вікна іншої функції; the ticket keeps its place by the time it was taken. */
    TRANSFER(TicketState.atDesk(), TicketState.TRANSFERRED),
    /** Не з'явився на виклик. */
    MISS(EnumSet.of(TicketState.CALLED), TicketState.NO_SHOW),
    /** Завершити обслуговування. */
    FINISH(EnumSet.of(TicketState.SERVING), TicketState.SERVED),
    /** Відмовити в позачерговому праві that no document confirms: back to the live line, to the place of the arrival. */
    DENY_PRIVILEGE(EnumSet.of(TicketState.CALLED), TicketState.WAITING),
    /** Повернутися після пропущеного виклику: to the end of the live line. */
    COME_BACK(EnumSet.of(TicketState.NO_SHOW), TicketState.WAITING),
    /** Пропустити інших уперед: the visitor's own wish. */
    YIELD(EnumSet.of(TicketState.WAITING), TicketState.WAITING),
    /** Скасувати талон. */
    CANCEL(EnumSet.of(TicketState.WAITING, TicketState.TRANSFERRED, TicketState.PARKED), TicketState.CANCELLED);

    private final Set<TicketState> from;
    private final TicketState to;

    TicketAction(Set<TicketState> from, TicketState to) {
        this.from = from;
        this.to = to;
    }

    /** Whether it can be done with a ticket in this state. */
    public boolean isAllowedFrom(TicketState state) {
        return from.contains(state);
    }

    TicketState to() {
        return to;
    }

    /** Whether it brings somebody to a desk, which a stop of the site forbids. */
    boolean isCall() {
        return this == CALL || this == CALL_AHEAD || this == RECALL;
    }

    /** Whether it needs a reason in words. */
    public boolean needsReason() {
        return this == CALL_AHEAD || this == DENY_PRIVILEGE;
    }
}
