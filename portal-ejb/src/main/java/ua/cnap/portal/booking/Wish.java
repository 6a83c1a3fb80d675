package ua.cnap.portal.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Somebody who has a visit booked waits for an earlier time (лист очікування). One wish a booking. */
@Entity
@Table(name = "booking_wish")
class Wish {
    private static final String BETWEEN = "\n";

    @Id
    @Column(name = "booking_id")
    private Long bookingId;

    @Column(name = "made_at")
    private Instant madeAt;

    private UUID offer;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "offered_till")
    private Instant offeredTill;

    private String declined = "";

    protected Wish() {}

    Wish(long bookingId, Instant now) {
        this.bookingId = bookingId;
        this.madeAt = now;
    }

    long bookingId() {
        return bookingId;
    }

    /** A time is kept until the offer ends. */
    void offer(UUID reservation, Instant begin, Instant until) {
        offer = reservation;
        beginsAt = begin;
        offeredTill = until;
    }

    /** The offer is over: the same time is not offered again. Gives the reservation that is not needed any more. */
    Optional<UUID> withdraw() {
        Optional<UUID> kept = Optional.ofNullable(offer);
        if (kept.isPresent()) {
            declined = declined + beginsAt + BETWEEN;
        }
        offer = null;
        beginsAt = null;
        offeredTill = null;
        return kept;
    }

    /** The reservation of an offer that is not over. */
    Optional<UUID> kept(Instant now) {
        return Optional.ofNullable(offer).filter(any -> now.isBefore(offeredTill));
    }

    Optional<EarlierTime> offered(Instant now) {
        return kept(now).map(any -> new EarlierTime(beginsAt, offeredTill));
    }

    boolean isDeclined(Instant begin) {
        return Arrays.asList(declined.split(BETWEEN)).contains(begin.toString());
    }
}
