package ua.cnap.portal.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    /** Whether somebody has a right in a unit of a centre today. */
    public boolean may(StaffMember person, Right right, String centreId, String unitId) {
        return person.centreId().equals(centreId) && territory(person, right).covers(unitId);
    }

    /** Whether somebody has a right in the centre as a whole today. */
    public boolean may(StaffMember person, Right right) {
        return territory(person, right).wholeCentre();
    }

    /**
     * Refuses who has no such right in a unit today; what they may not even read is not there.
     *
     * @throws NotFound when they may not read in that unit
     * @throws NotPermitted when they may read, but not do this
     */
    public void demand(StaffMember person, Right right, String centreId, String unitId) {
        if (may(person, right, centreId, unitId)) {
            return;
        }
        if (right == Right.READ || !may(person, Right.READ, centreId, unitId)) {
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
