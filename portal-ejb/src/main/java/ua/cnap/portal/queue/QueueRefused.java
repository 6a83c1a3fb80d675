package ua.cnap.portal.queue;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;

/** Something cannot be done in the line as it is now. */
public class QueueRefused extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private QueueRefused(String reason, Object... arguments) {
        super("error.queue." + reason, arguments);
    }

    /** Somebody else did something with the ticket meanwhile. */
    static QueueRefused overtaken(Ticket ticket) {
        return new QueueRefused("overtaken." + ticket.state(), ticket.label(), ticket.deskNumber());
    }

    static QueueRefused otherDay(Instant booked) {
        return new QueueRefused("otherDay", MOMENT.format(booked.atZone(KyivClock.ZONE)));
    }

    static QueueRefused otherPlace(String place) {
        return new QueueRefused("otherPlace", place);
    }

    static QueueRefused busyWith(Ticket ticket) {
        return new QueueRefused("busy", ticket.label());
    }

    static QueueRefused leaves(Ticket ticket) {
        return new QueueRefused("leaves", ticket.label());
    }

    static QueueRefused isServedBy(String administrator) {
        return new QueueRefused("servedBy", administrator);
    }

    static QueueRefused because(String reason) {
        return new QueueRefused(reason);
    }
}
