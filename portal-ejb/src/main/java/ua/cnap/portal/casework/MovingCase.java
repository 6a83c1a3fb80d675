package ua.cnap.portal.casework;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/**
 * A clerk moves a case of their centre: hands it over to the provider, notes the receipt, takes the outgoing package,
 * tells the applicant, hands out or posts it, notes a withdrawal. Each move is an
 * entry of the routing sheet and commits with what follows from it.
 */
@Stateless
public class MovingCase {
    @Inject
    CaseFiles cases;

    @Inject
    MakingMove making;

    @Inject
    RefusalGrounds grounds;

    /**
     * Makes a move. The same move sent again by the same clerk is made once.
     *
     * @param seen how many entries the routing sheet had when the clerk read it
     * @param said what the move asks to be said
     * @throws NotFound when the clerk's centre has no such case
     * @throws ChangedMeanwhile when somebody moved the case after the clerk read it
     * @throws MoveRefused when its state does not allow the move, or something is missing
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void move(StaffMember clerk, long caseId, int seen, CaseMove move, Map<Particular, String> said) {
        if (!move.isPlain()) {
            throw MoveRefused.notByItself();
        }
        making.lockUnchanged(clerk, caseId, seen, move)
                .ifPresent(file -> making.make(file, move, said, clerk.fullName()));
    }

    /**
     * Makes a move that does not depend on what the clerk saw on the case's page.
     *
     * @throws NotFound when the clerk's centre has no such case
     * @throws MoveRefused when its state does not allow the move, or something is missing
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void moveAsItStands(StaffMember clerk, long caseId, CaseMove move, Map<Particular, String> said) {
        CaseFile file = cases.lock(clerk, caseId);
        if (!move.isPlain()) {
            throw MoveRefused.notByItself();
        }
        making.make(file, move, said, clerk.fullName());
    }

    /** The grounds that a case may be refused on. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<LocalizedText> refusalGrounds(StaffMember clerk, long caseId) {
        return grounds.of(cases.get(clerk, caseId));
    }
}
