package ua.cnap.portal.slot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose time of which desk it is. Two never have the same: an exclusion constraint decides, on any number of servers. Joins
 * the transaction of its caller: what is undone there never was. Who may reserve is for the caller to say.
 */
@Stateless
public class Reservations {
    @Inject
    ReservedTimes times;

    @Inject
    FreeTimes free;

    /**
     * Holds a time for somebody who is still choosing. The same id sent again, one after another or at once, is held once.
     *
     * @param id chosen by the caller, the same when the same request comes again
     * @param length how long; when it is over the time is free again by the database's clock, without anybody doing anything
     * @throws SlotRefused when no such time is offered
     * @throws SlotTaken when all desks are taken then
     */
    @PermitAll
    public Reservation hold(UUID id, Visit visit, Instant begin, Duration length) {
        return take(id, visit, begin, Optional.of(length));
    }

    /** Books a time at once, as {@link #hold} does, without holding it before. */
    @PermitAll
    public Reservation book(UUID id, Visit visit, Instant begin) {
        return take(id, visit, begin, Optional.empty());
    }

    /**
     * Makes a held time booked; one that is booked stays so. A hold that ran out is booked too, as long as nobody else
     * took the time.
     *
     * @throws SlotRefused when it lapsed and somebody else took the time, or it was released
     */
    @PermitAll
    public Reservation book(UUID id) {
        if (!times.book(id)) {
            throw new SlotRefused(SlotRefused.Reason.LAPSED);
        }
        return times.find(id).orElseThrow();
    }

    /** Gives a time back; one that is not there any more is fine. */
    @PermitAll
    public void release(UUID id) {
        times.remove(id);
    }

    /**
     * Changes a booked time for another, which is booked at once. The old one is somebody's until the new one is; sent
     * again with the same ids it is done once.
     *
     * @param old the reservation that is given back
     * @param next id of the new one, chosen by the caller
     * @throws SlotRefused when no such time is offered, or the old one is not there
     * @throws SlotTaken when all desks are taken then; the old time stays
     */
    @PermitAll
    public Reservation swap(UUID old, UUID next, Visit visit, Instant begin) {
        Optional<Reservation> earlier = times.lock(old);
        Optional<Reservation> done = times.find(next);
        if (done.isPresent()) {
            return done.get();
        }
        if (earlier.isEmpty()) {
            throw new SlotRefused(SlotRefused.Reason.LAPSED);
        }
        FreeTime wanted = free.offered(visit, begin);
        Reservation won = times.take(next, wanted, Optional.empty())
                .or(() -> times.shift(earlier.get(), next, wanted))
                .orElseThrow(() -> new SlotTaken(others(earlier.get(), free.nearest(visit, begin))));
        times.remove(old);
        return won;
    }

    /** The times without one's own, at which another desk may be free. */
    private static List<FreeTime> others(Reservation own, List<FreeTime> times) {
        return times.stream().filter(time -> !time.begin().equals(own.begin())).toList();
    }

    /** The reservation with this id: booked, held, or held once and not taken by anybody else yet. */
    @PermitAll
    public Optional<Reservation> find(UUID id) {
        return times.find(id);
    }

    private Reservation take(UUID id, Visit visit, Instant begin, Optional<Duration> length) {
        return times.renew(id, visit, begin, length)
                .or(() -> times.take(id, free.offered(visit, begin), length))
                .orElseThrow(() -> new SlotTaken(free.nearest(visit, begin)));
    }
}
