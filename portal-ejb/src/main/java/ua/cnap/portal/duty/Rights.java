package ua.cnap.portal.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** The guard of the office: what somebody may do where, by the standing roles of the account and the appointments of today. */
@ApplicationScoped
public class Rights {
    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    /** Where somebody has a right today. Appointments are read only when the standing roles do not give all of it. */
    public Territory territory(StaffMember person, Right right) {
        Territory standing = person.roles().stream()
                .map(role -> Territory.of(RightsMatrix.reach(role, right), person.unitId()))
                .reduce(Territory.NOWHERE, Territory::and);
        if (standing.wholeCentre()) {
            return standing;
        }
        return appointments.ofPerson(person.login(), person.centreId(), LocalDate.now(clock)).stream()
                .map(appointment -> appointment.territory(right))
                .reduce(standing, Territory::and);
    }

    /** Whether somebody has a right in one of these units of a centre today. */
    public boolean may(StaffMember person, Right right, String centreId, Set<String> units) {
        Territory territory = territory(person, right);
        return person.centreId().equals(centreId) && units.stream().anyMatch(territory::covers);
    }

    /** Whether somebody has a right in the centre as a whole today. */
    public boolean may(StaffMember person, Right right) {
        return territory(person, right).wholeCentre();
    }

    /** Whether somebody works at this unit today: it is their own, or they are sent there. */
    public boolean worksAt(StaffMember person, String unitId) {
        return person.unitId().equals(unitId)
                || appointments.ofPerson(person.login(), person.centreId(), LocalDate.now(clock)).stream()
                        .anyMatch(appointment -> appointment.unitId().equals(unitId));
    }

    /**
     * Refuses who has no such right in any of these units today; what they may not even read is not there.
     *
     * @throws NotFound when they may not read there either
     * @throws NotPermitted when they may read, but not do this
     */
    public void demand(StaffMember person, Right right, String centreId, Set<String> units) {
        if (may(person, right, centreId, units)) {
            return;
        }
        if (right == Right.READ || !may(person, Right.READ, centreId, units)) {
            throw new NotFound();
        }
        throw new NotPermitted(right);
    }

    /**
     * Refuses who has no such right in the centre as a whole today.
     *
     * @throws NotPermitted when they do not
     */
    public void demand(StaffMember person, Right right) {
        if (!may(person, right)) {
            throw new NotPermitted(right);
        }
    }

    /**
     * The unit in which somebody takes packages in today: their own, else one that they are sent to.
     *
     * @throws NotPermitted when there is none
     */
    public String counter(StaffMember person) {
        Territory territory = territory(person, Right.TAKE_IN);
        return Optional.of(person.unitId())
                .filter(territory::covers)
                .or(() -> territory.units().stream().sorted().findFirst())
                .orElseThrow(() -> new NotPermitted(Right.TAKE_IN));
    }
}
