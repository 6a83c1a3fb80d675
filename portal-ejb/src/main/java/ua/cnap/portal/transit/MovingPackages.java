package ua.cnap.portal.transit;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.identity.StaffMember;

/** Many packages go with one list: each is sent or received by itself, so that one that cannot be stops no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MovingPackages {
    @Inject
    MovingPackage moving;

    /** Sends each package once, with the same list. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<CaseOutcome> send(StaffMember clerk, List<Long> caseIds, String list) {
        return CaseOutcome.each(caseIds, id -> moving.send(clerk, id, list));
    }

    /** Receives each package once. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<CaseOutcome> receive(StaffMember clerk, List<Long> caseIds) {
        return CaseOutcome.each(caseIds, id -> moving.receive(clerk, id));
    }
}
