package ua.cnap.portal.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.SlotTaken;

/**
 * Whoever holds the code of a booking confirms, moves or cancels it. What was done already is not done again: a link used
 * twice tells how the booking stands. Each call takes the code as typed and the network address that asks.
 */
@Stateless
public class ChangingBooking {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(60, Duration.ofMinutes(10), 50_000);

    @Inject
    Bookings bookings;

    @Inject
    BookingCodes codes;

    @Inject
    ChangedVisits changes;

    @Inject
    OfferedVisits offered;

    @Inject
    VisitPapers papers;

    @Inject
    Clock clock;

    /**
     * The booking with this code; nothing both for a code that cannot be and for one that is not known.
     *
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public Optional<BookedVisit> open(String typedCode, String from) {
        ATTEMPTS.count(from, clock.instant());
        return bookings.findByCode(codes.hashOfTyped(typedCode)).map(Booking::visit);
    }

    /**
     * The papers of the booking with this code: slip, calendar file and QR.
     *
     * @throws NotFound when there is no such booking, or nobody is expected any more
     */
    @PermitAll
    public BookingPapers papers(String typedCode, String from) {
        BookedVisit visit = open(typedCode, from)
                .filter(found -> found.status() == BookingStatus.BOOKED)
                .orElseThrow(NotFound::new);
        return papers.of(visit.id());
    }

    /** The slip of a visit as a PDF. */
    @PermitAll
    public byte[] slip(BookingPapers said) {
        return papers.slip(said);
    }

    /** The visit as a calendar file. */
    @PermitAll
    public String calendar(BookingPapers said, Locale language) {
        return papers.calendar(said, language);
    }

    /** Free times to which the visit with this code can be moved on the web, of the first days that have any: not its own. */
    @PermitAll
    public List<FreeTime> times(BookedVisit visit, LocalDate from, LocalDate to, int days) {
        Booking booking = bookings.get(visit.id()).orElseThrow(NotFound::new);
        return offered.times(SlotQuery.of(booking.wanted(), from, to), BookingChannel.WEB, days).stream()
                .filter(time -> !booking.isAt(time.begin()))
                .toList();
    }

    /**
     * The letter was answered: the visitor is expected.
     *
     * @throws BookingRefused when the answer came too late, or the booking was ended meanwhile
     */
    @PermitAll
    public BookedVisit confirm(String typedCode, String from) {
        Booking booking = lock(typedCode, from);
        if (booking.status() == BookingStatus.AWAITS_CONFIRMATION) {
            if (!clock.instant().isBefore(booking.confirmBy())) {
                throw BookingRefused.confirmedTooLate();
            }
            booking.book();
            bookings.note(booking, "CONFIRMED", "", "");
            changes.tell(booking, BookingNews.Kind.BOOKED);
        } else if (booking.status() != BookingStatus.BOOKED) {
            throw BookingRefused.ended(booking.status());
        }
        return booking.visit();
    }

    /**
     * Gives the visit up; its time is free at once.
     *
     * @throws BookingRefused when it is ended already, or the visitor came
     */
    @PermitAll
    public BookedVisit cancel(String typedCode, String from) {
        Booking booking = lock(typedCode, from);
        changes.cancel(booking, "", "");
        return booking.visit();
    }

    /**
     * Moves the visit to another time: the old one is the visitor's until the new one is.
     *
     * @throws BookingRefused when the visit is ended, or its centre takes no bookings on the web
     * @throws SlotTaken when somebody else was quicker; the old time stays
     */
    @PermitAll
    public BookedVisit move(String typedCode, Instant begin, String from) {
        Booking booking = lock(typedCode, from);
        offered.demandChannel(booking.wanted().centreId(), BookingChannel.WEB);
        changes.move(booking, begin, "");
        return booking.visit();
    }

    private Booking lock(String typedCode, String from) {
        ATTEMPTS.count(from, clock.instant());
        return bookings.lockByCode(codes.hashOfTyped(typedCode)).orElseThrow(NotFound::new);
    }
}
