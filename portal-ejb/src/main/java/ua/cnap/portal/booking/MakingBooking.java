package ua.cnap.portal.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.PuzzleRefused;
import ua.cnap.portal.kernel.Puzzles;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.regulation.BookingChannel;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.SlotRefused;
import ua.cnap.portal.slot.SlotTaken;

/**
 * Anybody books a visit (попередній запис, R-058) without signing in: chooses among free times, has one held for five
 * minutes, says who comes. Every step may be sent any number of times and is done once.
 */
@Stateless
public class MakingBooking {
    @Inject
    Puzzles puzzles;

    @Inject
    OfferedVisits offered;

    @Inject
    HeldTimes held;

    @Inject
    TakenTimes taken;

    @Inject
    CollectedResults results;

    /** The puzzle of a new form of times. */
    @PermitAll
    public String puzzle() {
        return puzzles.draw();
    }

    /** The puzzle of a form that is shown again: the same as long as it can be used, else a new one. */
    @PermitAll
    public String renewed(String puzzle) {
        return puzzles.formOf(puzzle).filter(form -> !taken.isUsed(form)).isPresent() ? puzzle : puzzles.draw();
    }

    /** Free times that may be booked on the web, of the first days that have any: of centres that book this way. */
    @PermitAll
    public List<FreeTime> times(SlotQuery query, int days) {
        return offered.times(query, BookingChannel.WEB, days);
    }

    /** The earliest time that may be booked on the web at each unit that has one. */
    @PermitAll
    public List<FreeTime> earliest(SlotQuery query) {
        return offered.earliest(query, BookingChannel.WEB);
    }

    /**
     * The result that waits for who holds this feedback code, and where it is collected.
     *
     * @param from the network address that asks, for the limit of attempts
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public Optional<WaitingResult> result(String typedCode, String from) {
        return results.find(typedCode, from);
    }

    /**
     * Holds a time for whoever sent the form; another choice of the same form gives the first one back.
     *
     * @return the id of the form, by which the next page goes on
     * @throws BookingRefused when the centre does not offer such a visit on the web
     * @throws PuzzleRefused when the form is too old, or came too quickly without a solution
     * @throws SlotRefused when nobody is received then
     * @throws SlotTaken when somebody else was quicker; names the nearest free times
     */
    @PermitAll
    public UUID hold(HoldRequest request) {
        UUID form = puzzles.open(request.puzzle(), request.solution(), request.from());
        Optional<Long> resultOf = request.resultCode().map(code -> results.demand(code, request));
        if (resultOf.isEmpty()) {
            offered.demand(request.visit(), BookingChannel.WEB);
        }
        offered.demandChannel(request.visit().centreId(), BookingChannel.WEB);
        held.hold(form, request.visit(), request.begin(), BookingChannel.WEB, resultOf.orElse(null));
        return form;
    }

    /** The time that a form holds; nothing when it holds none any more. */
    @PermitAll
    public Optional<HeldTime> findHeld(UUID form) {
        return held.find(form);
    }

    /**
     * Books the held time for a visitor; the same visitor sent again is shown the same booking. A hold that ran out is
     * tried again.
     *
     * @param person who is signed in, if anybody is
     * @param about the application that became the case of this person which the visit is about, if it is about one
     * @param other another time, chosen because the held one was lost
     * @throws NotFound when the form holds no time
     * @throws BookingRefused when something is wrong with the visitor, or the form was used for another one
     * @throws SlotTaken when the hold ran out and somebody else was quicker
     */
    @PermitAll
    public MadeBooking make(
            UUID form,
            Visitor visitor,
            Optional<SignedInPerson> person,
            Optional<UUID> about,
            Optional<Instant> other) {
        other.ifPresent(begin -> held.holdAnother(form, begin));
        return taken.name(form, visitor, person, about);
    }
}
