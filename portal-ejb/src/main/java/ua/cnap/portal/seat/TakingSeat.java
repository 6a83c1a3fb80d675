package ua.cnap.portal.seat;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.duty.Territory;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.Desks;
import ua.cnap.portal.site.Sites;

/**
 * An administrator sits down at a desk and leaves it, so that the portal knows who sits where. They may sit where
 * they take packages in or give results out, also in a unit to which they are sent for a time.
 */
@Stateless
public class TakingSeat {
    @Inject
    Sittings sittings;

    @Inject
    Desks desks;

    @Inject
    Event<Sitting.Leaving> leaving;

    @Inject
    Sites sites;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /** The desks at which they may sit down, with who sits there. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<Seat> seats(StaffMember person) {
        Territory intake = rights.territory(person, Right.TAKE_IN);
        Territory issue = rights.territory(person, Right.ISSUE);
        Map<Long, Sitting> taken = sittings.ofCentre(person.centreId()).stream()
                .collect(Collectors.toMap(Sitting::deskId, Function.identity()));
        return desks.ofCentres(Set.of(person.centreId())).stream()
                .filter(desk -> intake.covers(desk.unitId()) || issue.covers(desk.unitId()))
                .map(desk ->
                        new Seat(desk, Optional.ofNullable(taken.get(desk.id())).map(Sitting::fullName)))
                .toList();
    }

    /**
     * Sits down at a desk. Who sat there and forgot to leave has left by that; so has the person their former desk.
     *
     * @throws NotFound when there is no such desk where they may work
     * @throws SeatRefused when they sat down elsewhere at the same moment
     * @throws BusinessException when a visitor is at one of the two desks
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void sit(StaffMember person, long deskId) {
        Desk desk = seats(person).stream()
                .map(Seat::desk)
                .filter(each -> each.id() == deskId)
                .findFirst()
                .orElseThrow(NotFound::new);
        sites.lock(desk.centreId(), desk.unitId()).changed();
        Optional<Sitting> there = sittings.at(deskId);
        if (there.filter(sitting -> sitting.isOf(person)).isPresent()) {
            return;
        }
        there.ifPresent(other -> leave(other, person));
        sittings.of(person).ifPresent(former -> leave(former, person));
        if (!sittings.begin(desk, person, now())) {
            throw new SeatRefused();
        }
    }

    /**
     * Leaves the desk; nothing happens to who sits nowhere.
     *
     * @throws BusinessException when a visitor is at the desk
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void leave(StaffMember person) {
        sittings.of(person).ifPresent(sitting -> {
            sites.lock(sitting.centreId(), sitting.unitId()).changed();
            if (sittings.isStillOpen(sitting)) {
                leave(sitting, person);
            }
        });
    }

    private void leave(Sitting sitting, StaffMember person) {
        leaving.fire(new Sitting.Leaving(sitting, person));
        sittings.end(sitting, person, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
