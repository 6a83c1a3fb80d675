package ua.cnap.portal.booking;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.slot.Visit;

/** Somebody who is signed in books with what is known of them, and finds the visits that were booked so in the cabinet. */
@Stateless
public class OwnVisits {
    @Inject
    Bookings bookings;

    @Inject
    BookingCodes codes;

    @Inject
    VisitedCases cases;

    @Inject
    People people;

    /** Visits that are expected from now on, the next one first. */
    @RolesAllowed(CITIZEN)
    public List<OwnVisit> list(SignedInPerson person) {
        return people.findId(person).stream()
                .flatMap(id -> bookings.expectedOf(id).stream())
                .map(this::own)
                .toList();
    }

    private OwnVisit own(Booking booking) {
        boolean secret = booking.status() == BookingStatus.AWAITS_CONFIRMATION;
        BookedVisit visit = booking.visit();
        URI address = codes.address(codes.code(booking.seed()), visit.visitor().language());
        return new OwnVisit(visit, Optional.of(address).filter(any -> !secret));
    }

    /** Who books, as far as it is known: the name of the certificate, contacts of the next visits or else of the last case. */
    @RolesAllowed(CITIZEN)
    public Visitor known(SignedInPerson person, String language) {
        Optional<Visitor> booked =
                list(person).stream().map(own -> own.visit().visitor()).findFirst();
        return new Visitor(
                person.fullName(),
                booked.map(Visitor::phone).orElse(""),
                booked.map(Visitor::email).orElseGet(() -> cases.mailbox(person)),
                Set.of(),
                language);
    }

    /** Own cases that a visit can be about. */
    @RolesAllowed(CITIZEN)
    public List<OwnCase> cases(SignedInPerson person, Visit visit) {
        return cases.of(person, visit);
    }
}
