package ua.cnap.portal.queue;

import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.schedule.Desk;

/**
 * Somebody at their desk, with the lock of the line.
 *
 * @param desk the desk
 * @param actor they, as the log names them
 * @param at the moment
 */
record AtWork(Desk desk, TicketEvent.Actor actor, Instant at) {
    LocalDate day() {
        return at.atZone(KyivClock.ZONE).toLocalDate();
    }
}
