package ua.cnap.portal.casework;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
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

    @Inject
    Rights rights;

    /**
     * Makes a move. The same move sent again by the same clerk is made once.
     *
     * @param seen how many entries the routing sheet had when the clerk read it
     * @param said what the move asks to be said
     * @throws NotFound when the clerk's centre has no such case
     * @throws NotPermitted when the clerk may read the case, but not move it so
     * @throws ChangedMeanwhile when somebody moved the case after the clerk read it
     * @throws MoveRefused when its state does not allow the move, or something is missing
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
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
     * @throws NotPermitted when the clerk may read the case, but not move it so
     * @throws MoveRefused when its state does not allow the move, or something is missing
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void moveAsItStands(StaffMember clerk, long caseId, CaseMove move, Map<Particular, String> said) {
        CaseFile file = cases.lock(clerk, caseId, move);
        if (!move.isPlain()) {
            throw MoveRefused.notByItself();
        }
        making.make(file, move, said, clerk.fullName());
    }

    /** The plain moves that the case can make and the clerk may, who has the package at hand. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<CaseMove> possible(StaffMember clerk, CaseDossier file) {
        Set<String> units = file.origin().units(file.centreId(), file.terms());
        Optional<String> unit = file.terms().unitWithPackage(file.status());
        return file.moves().stream()
                .filter(move -> rights.may(clerk, move.right(), file.centreId(), units))
                .filter(move -> cases.reaches(clerk, move, unit))
                .toList();
    }

    /** Whether the clerk may lead the case: ask its provider, pass its stages. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public boolean mayLead(StaffMember clerk, CaseDossier file) {
        return rights.may(clerk, Right.PROCESS, file.centreId(), file.origin().units(file.centreId(), file.terms()));
    }

    /** The grounds that a case may be refused on. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<LocalizedText> refusalGrounds(StaffMember clerk, long caseId) {
        return grounds.of(cases.get(clerk, caseId));
    }
}
