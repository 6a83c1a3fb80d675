package ua.cnap.portal.appeal;

import static ua.cnap.portal.appeal.AppealState.ANSWERED;
import static ua.cnap.portal.appeal.AppealState.CLOSED;
import static ua.cnap.portal.appeal.AppealState.IN_WORK;
import static ua.cnap.portal.appeal.AppealState.LEFT;
import static ua.cnap.portal.appeal.AppealState.REGISTERED;
import static ua.cnap.portal.appeal.AppealState.TRANSFERRED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is done with an appeal: from which states, and where it leads. Each is an entry of its log. */
public enum AppealMove {
    /** Взято на облік: the first entry. */
    REGISTER(REGISTERED, EnumSet.noneOf(AppealState.class)),
    /** Накладено резолюцію, призначено виконавців. */
    RESOLVE(IN_WORK, EnumSet.of(REGISTERED, IN_WORK)),
    /** Продовжено строк: once, with a reason and a notice. */
    PROLONG(null, EnumSet.of(REGISTERED, IN_WORK, TRANSFERRED)),
    /** Передано тому, хто розглядає. */
    TRANSFER(TRANSFERRED, EnumSet.of(REGISTERED, IN_WORK)),
    /** Надано відповідь, or the decision of the body that considered it was told. */
    ANSWER(ANSWERED, EnumSet.of(REGISTERED, IN_WORK, TRANSFERRED)),
    /** Залишено без розгляду (Law 393/96-ВР, art. 8). */
    LEAVE(LEFT, EnumSet.of(REGISTERED, IN_WORK)),
    /** Перевірено і закрито. */
    CLOSE(CLOSED, EnumSet.of(ANSWERED)),
    /** Позначено повторним, колективним; пов'язано зі справою; названо працівника. */
    NOTE(null, EnumSet.of(REGISTERED, IN_WORK, TRANSFERRED, ANSWERED));

    private final AppealState to;
    private final Set<AppealState> from;

    AppealMove(AppealState to, Set<AppealState> from) {
        this.to = to;
        this.from = from;
    }

    /** The move with this name that somebody of the office may make. */
    public static Optional<AppealMove> named(String name) {
        return Stream.of(values())
                .filter(move -> move != REGISTER && move.name().equals(name))
                .findFirst();
    }

    /** Whether it can be made now. */
    public boolean isPossibleFrom(AppealState state) {
        return from.contains(state);
    }

    /** The state after it. */
    AppealState after(AppealState before) {
        return to == null ? before : to;
    }
}
