package ua.cnap.portal.visit;

import ua.cnap.portal.kernel.BusinessException;

/** A request for a visit is not whole, or cannot become what was asked. */
public class VisitRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private VisitRefused(String reason, Object... arguments) {
        super("error.visit." + reason, arguments);
    }

    static VisitRefused without(String what) {
        return new VisitRefused("without." + what);
    }

    static VisitRefused tooLong(int longest) {
        return new VisitRefused("tooLong", longest);
    }

    static VisitRefused past() {
        return new VisitRefused("past");
    }

    static VisitRefused mandatory() {
        return new VisitRefused("mandatory");
    }

    static VisitRefused ended() {
        return new VisitRefused("ended");
    }

    static VisitRefused notPlanned() {
        return new VisitRefused("notPlanned");
    }
}
