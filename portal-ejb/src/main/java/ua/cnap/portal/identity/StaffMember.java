package ua.cnap.portal.identity;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who works in a centre (працівник центру).
 *
 * @param login name of the account, by which people of the same name are told apart
 * @param fullName surname, given name and patronymic
 * @param centreId the centre whose registry it is
 * @param unitId the unit of the centre where they work, by default the centre itself
 * @param roles the standing roles of the account; what they may do where is said by {@code duty}
 */
public record StaffMember(String login, String fullName, String centreId, String unitId, Set<StaffRole> roles) {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** An administrator at the main address of a centre, known by the name. */
    public StaffMember(String fullName, String centreId) {
        this(fullName, fullName, centreId, centreId, Set.of(StaffRole.ADMINISTRATOR));
    }

    /** The unit where they work, when it is not the centre itself. */
    public Optional<String> unitOfCentre() {
        return Optional.of(unitId).filter(unit -> !unit.equals(centreId));
    }
}
