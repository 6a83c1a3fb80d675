package ua.cnap.portal.duty;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.cnap.portal.identity.StaffMember;

/** Somebody of a centre comes to work: from now on the head can choose them. */
@Stateless
public class EnteringOffice {
    @Inject
    StaffList staff;

    /**
     * Enters them in the list of the centre's people.
     *
     * @param email the address of the account for letters, empty for none
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void enter(StaffMember person, String email) {
        staff.enter(person, email);
    }
}
