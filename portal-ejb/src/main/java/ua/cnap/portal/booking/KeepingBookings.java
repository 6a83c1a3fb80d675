package ua.cnap.portal.booking;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.SlotTaken;

/**
 * Staff look after the visits of their centre: the list of a day, bookings taken by telephone or at the counter (R-058,
 * R-063), moving and cancelling in the visitor's name. Each act is written down with its author.
 */
@Stateless
public class KeepingBookings {
    private static final int MOST_FOUND = 50;
    private static final List<BookingChannel> STAFFED = List.of(BookingChannel.PHONE, BookingChannel.IN_PERSON);

    @Inject
    Bookings bookings;

    @Inject
    TakenTimes taken;

    @Inject
    ChangedVisits changes;

    @Inject
    OfferedVisits offered;

    @Inject
    FoundBookings found;

    @Inject
    Rights rights;

    /**
     * The visits of a day in the units whose cases somebody may read.
     *
     * @throws NotPermitted when they may read nowhere
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<BookedVisit> ofDay(StaffMember clerk, LocalDate day) {
        return readable(clerk, bookings.ofDay(clerk.centreId(), day));
    }

    /** Visits of today and later by name, telephone, e-mail or code of the booking. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<BookedVisit> find(StaffMember clerk, String typed) {
        return readable(clerk, found.find(clerk.centreId(), typed, MOST_FOUND));
    }

    /** The visits about a case, or to collect its result, in the units whose visits somebody looks after; the last first. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<BookedVisit> ofCase(StaffMember clerk, long caseId) {
        return readable(clerk, bookings.ofCase(clerk.centreId(), caseId));
    }

    /** The case that the visit of a form is about, or whose result it collects, as far as the clerk looks after the visit. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Optional<Long> caseOf(StaffMember clerk, UUID form) {
        List<Booking> own =
                bookings
                        .find(form)
                        .filter(booking -> booking.wanted().centreId().equals(clerk.centreId()))
                        .stream()
                        .toList();
        return readable(clerk, own).stream()
                .flatMap(visit -> Optional.ofNullable(visit.caseId()).stream())
                .findFirst();
    }

    /**
     * A visit of the clerk's centre.
     *
     * @throws NotFound when there is none
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public BookedVisit get(StaffMember clerk, long bookingId) {
        return lock(clerk, bookingId).visit();
    }

    /** The ways in which staff may enter bookings at the clerk's centre: those that its act names. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<BookingChannel> channels(StaffMember clerk) {
        return STAFFED.stream()
                .filter(offered.rules(clerk.centreId()).channels()::contains)
                .toList();
    }

    /** Free times for a visit to the clerk's centre, of the first days that have any. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<FreeTime> times(StaffMember clerk, SlotQuery query, int days) {
        demand(clerk, query.unitId());
        return offered.times(query, days);
    }

    /**
     * Free times to which a visit can be moved, of the first days that have any: not its own.
     *
     * @throws NotFound when the clerk's centre has no such visit
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<FreeTime> others(StaffMember clerk, long bookingId, LocalDate from, LocalDate to, int days) {
        Booking booking = lock(clerk, bookingId);
        return offered.times(SlotQuery.of(booking.wanted(), from, to), days).stream()
                .filter(time -> !booking.isAt(time.begin()))
                .toList();
    }

    /**
     * Books a visit for somebody who called or stands at the counter; the same form sent again is the same booking.
     *
     * @throws NotPermitted when the clerk books nothing in that unit
     * @throws BookingRefused when the centre takes no bookings in this way, or something is wrong with the visitor
     * @throws SlotTaken when the time is somebody else's
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public MadeBooking enter(StaffMember clerk, EnteredBooking entered) {
        demand(clerk, entered.visit().unitId());
        if (!clerk.centreId().equals(entered.visit().centreId()) || !STAFFED.contains(entered.channel())) {
            throw new NotFound();
        }
        offered.demand(entered.visit(), entered.channel());
        return taken.enter(entered, clerk.fullName());
    }

    /**
     * Cancels a visit in the visitor's name.
     *
     * @throws NotFound when the clerk's centre has no such visit
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public BookedVisit cancel(StaffMember clerk, long bookingId, String reason) {
        Booking booking = lock(clerk, bookingId);
        changes.cancel(booking, clerk.fullName(), reason);
        return booking.visit();
    }

    /**
     * Moves a visit in the visitor's name.
     *
     * @throws NotFound when the clerk's centre has no such visit
     * @throws SlotTaken when the time is somebody else's; the old one stays
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public BookedVisit move(StaffMember clerk, long bookingId, Instant begin) {
        Booking booking = lock(clerk, bookingId);
        changes.move(booking, begin, clerk.fullName());
        return booking.visit();
    }

    private Booking lock(StaffMember clerk, long bookingId) {
        Booking booking = bookings.lock(bookingId)
                .filter(any -> any.wanted().centreId().equals(clerk.centreId()))
                .orElseThrow(NotFound::new);
        demand(clerk, booking.wanted().unitId());
        return booking;
    }

    private void demand(StaffMember clerk, String unitId) {
        rights.demand(clerk, Right.BOOK, clerk.centreId(), Set.of(unitId));
    }

    private List<BookedVisit> readable(StaffMember clerk, List<Booking> read) {
        return read.stream()
                .map(Booking::visit)
                .filter(visit -> rights.may(
                        clerk,
                        Right.BOOK,
                        clerk.centreId(),
                        Set.of(visit.wanted().unitId())))
                .toList();
    }
}
