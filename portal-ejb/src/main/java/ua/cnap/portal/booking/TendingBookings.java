package ua.cnap.portal.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.kernel.EachByItself;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.site.SiteStop;
import ua.cnap.portal.site.Sites;

/**
 * What happens to bookings by the clock: letters that nobody answered end them, visits that nobody came to are annulled,
 * visitors are reminded the day before, times that were held for nobody are forgotten, earlier times are offered to those
 * who wait, other times to those whom a unit that stands still does not receive, and who came is forgotten after the day.
 * Of several servers, the row decides which does it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class TendingBookings {
    private static final int REMINDED_FROM = 9;
    private static final Duration FORGOTTEN = Duration.ofHours(3);
    /** How long after its end a visit is given up: the line may be late, the centre's own rule of lateness is the line's. */
    private static final Duration NEVER_CAME = Duration.ofHours(3);
    /** How long somebody whom the centre could not receive may choose another time. */
    private static final Duration NEVER_CHOSE = Duration.ofDays(30);

    @Inject
    Bookings bookings;

    @Inject
    TendedBooking tended;

    @Inject
    Wishes wishes;

    @Inject
    StoppedVisits stopped;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void tend() {
        Instant now = clock.instant();
        EachByItself.work(
                "Ending an unconfirmed booking",
                bookings.ids("b.confirmBy <= :moment", now, BookingStatus.AWAITS_CONFIRMATION),
                tended::endUnconfirmed);
        EachByItself.work(
                "Annulling a visit that nobody came to",
                bookings.ids(
                        "b.strandedAt is null and b.endsAt <= :moment", now.minus(NEVER_CAME), BookingStatus.BOOKED),
                tended::annul);
        EachByItself.work(
                "Annulling a visit for which no other time was chosen",
                bookings.ids(
                        "b.strandedAt is not null and b.endsAt <= :moment",
                        now.minus(NEVER_CHOSE),
                        BookingStatus.BOOKED),
                tended::annul);
        EachByItself.work(
                "Forgetting a held time",
                bookings.ids("b.madeAt <= :moment", now.minus(FORGOTTEN), BookingStatus.HELD),
                tended::forget);
        EachByItself.work("Offering an earlier time", wishes.waiting(), wishes::offer);
        EachByItself.work(
                "Offering another time than that of a stop",
                sites.stops().stream().map(SiteStop::unitId).toList(),
                stopped::goesOn);
        EachByItself.work("Forgetting who came", bookings.centresWithNames(LocalDate.now(clock)), tended::forgetNames);
        if (now.atZone(KyivClock.ZONE).getHour() >= REMINDED_FROM) {
            remind();
        }
    }

    private void remind() {
        Instant endOfTomorrow =
                LocalDate.now(clock).plusDays(2).atStartOfDay(KyivClock.ZONE).toInstant();
        EachByItself.work(
                "Reminding of a visit",
                bookings.ids(
                        "b.remindedAt is null and b.email <> '' and b.beginsAt < :moment",
                        endOfTomorrow,
                        BookingStatus.BOOKED),
                tended::remind);
    }
}
