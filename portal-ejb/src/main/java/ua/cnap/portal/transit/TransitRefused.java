package ua.cnap.portal.transit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;

/** A package cannot be sent, received or handed over where it is. */
public class TransitRefused extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private TransitRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static TransitRefused withoutList() {
        return new TransitRefused("error.transit.withoutList");
    }

    static TransitRefused listTooLong(int longest) {
        return new TransitRefused("error.transit.listTooLong", longest);
    }

    static TransitRefused notSent() {
        return new TransitRefused("error.transit.notSent");
    }

    static TransitRefused sent(String by, Instant at) {
        return new TransitRefused("error.transit.sent", by, HOUR.format(at.atZone(KyivClock.ZONE)));
    }

    static TransitRefused received(String by, Instant at) {
        return new TransitRefused("error.transit.received", by, HOUR.format(at.atZone(KyivClock.ZONE)));
    }

    static TransitRefused onTheWay() {
        return new TransitRefused("error.transit.onTheWay");
    }
}
