package ua.cnap.portal.slot;

import java.util.Locale;
import ua.cnap.portal.kernel.BusinessException;

/** A time that nobody can book, whoever holds it: the sentence says why. */
public class SlotRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** The centre takes no bookings. */
        NO_BOOKING,
        /** It has begun, or begins sooner than the centre's shortest notice. */
        TOO_SOON,
        /** It is further away than the centre books. */
        TOO_FAR,
        /** Nobody is received then: outside the hours, across a break, not at a full step. */
        OUTSIDE_HOURS,
        /** No desk of the unit takes these services. */
        OTHER_SERVICE,
        /** The reservation has lapsed and the time is somebody else's, or it never was. */
        LAPSED
    }

    SlotRefused(Reason reason) {
        super("error.slot." + reason.name().toLowerCase(Locale.ROOT));
        this.reason = reason;
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }
}
