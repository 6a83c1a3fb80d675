package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.FreeTimes;
import ua.cnap.portal.slot.Reservations;
import ua.cnap.portal.slot.SlotQuery;

/**
 * The waiting list for an earlier time. A time that got free is kept for the first who waits and can use it; declined or
 * not answered, it goes to the next. The booked time is the visitor's until the earlier one is.
 */
@ApplicationScoped
class Wishes {
    /** How long an offer is kept. */
    static final Duration ANSWER = Duration.ofMinutes(30);
    /** A time sooner than this is not offered: nobody could come. */
    static final Duration SOONEST = Duration.ofHours(2);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Bookings bookings;

    @Inject
    ChangedVisits changes;

    @Inject
    Reservations reservations;

    @Inject
    FreeTimes free;

    @Inject
    Clock clock;

    boolean isWaiting(long bookingId) {
        return entities.find(Wish.class, bookingId) != null;
    }

    /** The earlier time that is offered now. */
    Optional<EarlierTime> offered(long bookingId) {
        return Optional.ofNullable(entities.find(Wish.class, bookingId)).flatMap(wish -> wish.offered(clock.instant()));
    }

    /** The visitor of a locked booking wants an earlier time; wanting it twice is wanting it once. */
    void add(Booking booking) {
        if (!isWaiting(booking.id())) {
            entities.persist(new Wish(booking.id(), clock.instant()));
        }
    }

    /** The visitor of a locked booking waits no more. */
    void remove(Booking booking) {
        forget(booking.id());
    }

    /** A visit that was moved or ended waits for nothing; what was kept for it is free. */
    void forget(@Observes BookingMoved moved) {
        forget(moved.bookingId());
    }

    private void forget(long bookingId) {
        lock(bookingId).ifPresent(wish -> {
            wish.withdraw().ifPresent(reservations::release);
            entities.remove(wish);
        });
    }

    /** Takes the time that is kept for a locked booking: the old one is given back in the same breath. */
    void accept(Booking booking) {
        Wish wish = lock(booking.id()).orElseThrow(BookingRefused::offerOver);
        UUID kept = wish.kept(clock.instant()).orElseThrow(BookingRefused::offerOver);
        UUID old = booking.reservation();
        wish.offer(null, null, null);
        changes.to(booking, reservations.book(kept), "");
        Optional.ofNullable(old).ifPresent(reservations::release);
    }

    /** The time that is kept goes to the next; the visitor waits on. */
    void decline(Booking booking) {
        lock(booking.id()).flatMap(Wish::withdraw).ifPresent(reservations::release);
    }

    /** Bookings that wait, in the order of wishing. */
    List<Long> waiting() {
        return entities.createQuery("select w.bookingId from Wish w order by w.madeAt, w.bookingId", Long.class)
                .getResultList();
    }

    /** Offers the earliest time that got free to one who waits, unless one is kept already; what was not answered goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void offer(long bookingId) {
        Optional<Booking> booking = bookings.lock(bookingId);
        Optional<Wish> wish = lock(bookingId);
        Instant now = clock.instant();
        if (booking.isEmpty() || wish.isEmpty() || wish.get().kept(now).isPresent()) {
            return;
        }
        wish.get().withdraw().ifPresent(reservations::release);
        if (booking.get().status() == BookingStatus.BOOKED
                && now.plus(SOONEST).isBefore(booking.get().beginsAt())) {
            earlier(booking.get(), wish.get(), now).ifPresent(begin -> keep(booking.get(), wish.get(), begin, now));
        }
    }

    private Optional<Instant> earlier(Booking booking, Wish wish, Instant now) {
        return free.search(SlotQuery.of(booking.wanted(), LocalDate.now(clock), booking.day())).stream()
                .map(FreeTime::begin)
                .filter(begin -> begin.isBefore(booking.beginsAt()) && begin.isAfter(now.plus(SOONEST)))
                .filter(begin -> !wish.isDeclined(begin))
                .findFirst();
    }

    private void keep(Booking booking, Wish wish, Instant begin, Instant now) {
        UUID offer = UUID.randomUUID();
        reservations.hold(offer, booking.wanted(), begin, ANSWER);
        wish.offer(offer, begin, now.plus(ANSWER));
        changes.tell(booking, BookingNews.Kind.OFFER);
    }

    private Optional<Wish> lock(long bookingId) {
        return Optional.ofNullable(entities.find(Wish.class, bookingId, LockModeType.PESSIMISTIC_WRITE));
    }
}
