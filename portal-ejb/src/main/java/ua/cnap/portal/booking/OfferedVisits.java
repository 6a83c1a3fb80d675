package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.regulation.BookingRules;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.FreeTimes;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.Visit;

/** Which visits a centre lets people book, and in which way. */
@ApplicationScoped
class OfferedVisits {
    /** More services than this are not one visit. */
    private static final int MOST_SERVICES = 5;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    FreeTimes free;

    @Inject
    Regulations regulations;

    @Inject
    Bookings bookings;

    @Inject
    Clock clock;

    /** Free times of the first days that have any, at those of the centres that take bookings this way. */
    List<FreeTime> times(SlotQuery query, BookingChannel channel, int days) {
        return free.firstDays(open(query, channel), days);
    }

    /** Free times of the first days that have any, whichever way they are booked. */
    List<FreeTime> times(SlotQuery query, int days) {
        return free.firstDays(query, days);
    }

    /** The earliest free time of each unit of those of the centres that take bookings this way. */
    List<FreeTime> earliest(SlotQuery query, BookingChannel channel) {
        return free.firstOfUnits(open(query, channel));
    }

    private SlotQuery open(SlotQuery query, BookingChannel channel) {
        return query.in(query.centreIds().stream()
                .filter(id -> rules(id).takes(channel))
                .toList());
    }

    /**
     * Refuses a visit that the centre does not offer this way.
     *
     * @throws BookingRefused when it does not
     */
    void demand(Visit visit, BookingChannel channel) {
        Centre centre = catalogue.findCentre(visit.centreId()).orElseThrow(BookingRefused::notOffered);
        boolean known = centre.findUnit(visit.unitId()).isPresent()
                && !visit.serviceCodes().isEmpty()
                && visit.serviceCodes().size() <= MOST_SERVICES
                && visit.serviceCodes().stream().allMatch(code -> isGiven(code, centre));
        if (!known) {
            throw BookingRefused.notOffered();
        }
        demandChannel(visit.centreId(), channel);
    }

    /**
     * Refuses a centre that takes no bookings this way.
     *
     * @throws BookingRefused when it does not
     */
    void demandChannel(String centreId, BookingChannel channel) {
        if (!rules(centreId).takes(channel)) {
            throw BookingRefused.channelOff();
        }
    }

    /**
     * Refuses a visit to somebody who has as many on its day as one may. Asked once the time is taken, everywhere in this
     * order, so that nobody who waits for a time keeps others from counting.
     *
     * @throws BookingRefused when there are as many already
     */
    void demandRoom(Booking booking, Visitor visitor, Optional<Long> person, LocalDate day) {
        int most = rules(booking.wanted().centreId()).perDay();
        if (bookings.others(booking, visitor, person, day) >= most) {
            throw BookingRefused.tooMany(most);
        }
    }

    BookingRules rules(String centreId) {
        return regulations.of(centreId).booking();
    }

    private boolean isGiven(String code, Centre centre) {
        return catalogue
                .findService(code)
                .filter(service -> service.centreIds().contains(centre.id()))
                .filter(service -> !service.isWithdrawnOn(LocalDate.now(clock)))
                .isPresent();
    }
}
