package ua.cnap.portal.charge;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.duty.StaffList;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/**
 * A clerk takes a case into their hands and lets go of it; the head gives it to somebody. Of two who take it at the
 * same instant the lock of the case lets one, and the other reads who has it.
 */
@Stateless
public class ClaimingCase {
    @Inject
    Charges charges;

    @Inject
    CaseRecords cases;

    @Inject
    MakingMove making;

    @Inject
    Rights rights;

    @Inject
    StaffList staff;

    @Inject
    Clock clock;

    /**
     * Takes a case into the clerk's hands; taken twice it is taken once.
     *
     * @throws NotFound when the clerk's centre has no such case
     * @throws NotPermitted when the clerk may only read it
     * @throws HeldByAnother when somebody else has it
     * @throws ChargeRefused when nothing is left to be done about it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void claim(StaffMember clerk, long caseId) {
        CaseCharge charge = locked(clerk, caseId, Right.CLAIM);
        if (charge.isHeldByAnother(clerk.login())) {
            throw new HeldByAnother(charge);
        }
        if (!charge.isHeldBy(clerk.login())) {
            hold(charge, clerk, ChargeAction.CLAIMED, clerk);
        }
    }

    /**
     * Lets go of a case.
     *
     * @throws NotFound when the clerk's centre has no such case
     * @throws HeldByAnother when somebody else has it and the clerk does not give cases to others
     * @throws ChargeRefused when nobody has it, or nothing is left to be done about it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void release(StaffMember clerk, long caseId) {
        CaseCharge charge = locked(clerk, caseId, Right.CLAIM);
        String holder = charge.holder().orElseThrow(ChargeRefused::notHeld);
        if (charge.isHeldByAnother(clerk.login()) && !rights.may(clerk, Right.ASSIGN)) {
            throw new HeldByAnother(charge);
        }
        charge.release();
        charges.log(new ChargeEntry(caseId, clock.instant(), ChargeAction.RELEASED, holder, clerk.fullName()));
    }

    /**
     * Gives a case into somebody's hands, whoever had it.
     *
     * @param login account of the one who gets it
     * @throws NotFound when the centre has no such case
     * @throws NotPermitted when the reader does not give cases to others
     * @throws ChargeRefused when there is no such person, they may not lead the case, or nothing is left to be done
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void assign(StaffMember head, long caseId, String login) {
        CaseCharge charge = locked(head, caseId, Right.ASSIGN);
        StaffMember person =
                staff.find(head.centreId(), login).map(StaffEntry::member).orElseThrow(ChargeRefused::nobody);
        if (!cases.may(person, Right.CLAIM, caseId)) {
            throw ChargeRefused.withoutRights();
        }
        if (!charge.isHeldBy(login)) {
            hold(charge, person, ChargeAction.ASSIGNED, head);
        }
    }

    private CaseCharge locked(StaffMember clerk, long caseId, Right right) {
        CaseFile file = making.lock(caseId);
        cases.demand(clerk, right, caseId);
        if (file.status().isFinal()) {
            throw ChargeRefused.closed();
        }
        return charges.open(caseId);
    }

    private void hold(CaseCharge charge, StaffMember person, ChargeAction action, StaffMember actor) {
        charge.hold(person.login(), person.fullName(), clock.instant());
        charges.log(new ChargeEntry(charge.caseId(), charge.heldSince(), action, person.fullName(), actor.fullName()));
    }

    /** To whom the reader may give cases; nobody when they do not give cases to others. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<StaffEntry> assignees(StaffMember reader) {
        return rights.may(reader, Right.ASSIGN) ? staff.of(reader.centreId()) : List.of();
    }

    /** Who is in charge of a case, if anybody is and the clerk may read it. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Optional<CaseCharge> find(StaffMember clerk, long caseId) {
        return cases.isReadableBy(clerk, caseId) ? charges.find(caseId) : Optional.empty();
    }

    /** How that came, the last change first; nothing of a case that the clerk may not read. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<ChargeEntry> entries(StaffMember clerk, long caseId) {
        return cases.isReadableBy(clerk, caseId) ? charges.entries(caseId) : List.of();
    }

    /** Who is in charge of several cases of the clerk's centre, by the cases. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Map<Long, CaseCharge> of(StaffMember clerk, Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : charges.of(clerk.centreId(), caseIds).stream()
                        .collect(Collectors.toMap(CaseCharge::caseId, Function.identity()));
    }
}
