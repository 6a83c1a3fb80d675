package ua.cnap.portal.casework;

import ua.cnap.portal.kernel.BusinessException;

/** A case cannot move like that: its state does not allow it, or something that must be said is missing. */
public class MoveRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private MoveRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static MoveRefused from(CaseStatus status) {
        return new MoveRefused("error.move." + status);
    }

    static MoveRefused lyingAtUnit() {
        return new MoveRefused("error.move.lyingAtUnit");
    }

    static MoveRefused notInRegulation() {
        return new MoveRefused("error.move.notInRegulation");
    }

    static MoveRefused without(Particular missing) {
        return new MoveRefused("error.move.without." + missing);
    }

    static MoveRefused tooLong(Particular particular) {
        return new MoveRefused("error.move.tooLong", particular.longest());
    }

    static MoveRefused notByItself() {
        return new MoveRefused("error.move.unknown");
    }

    static MoveRefused withoutNorm() {
        return new MoveRefused("error.move.withoutNorm");
    }

    static MoveRefused unreadable(Particular particular) {
        return new MoveRefused("error.move.unreadable." + particular);
    }

    static MoveRefused newGround() {
        return new MoveRefused("error.move.newGround");
    }

    static MoveRefused unknownGround() {
        return new MoveRefused("error.move.unknownGround");
    }
}
