package ua.cnap.portal.transit;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/**
 * Packages travel between the centre and its units: who works at one end sends with a list, who works at the
 * other receives. Each is an entry of the routing sheet; a result that was received at its unit is ready for the applicant.
 * What nobody collects there comes back the same way.
 */
@Stateless
public class MovingPackage {
    /** The longest number of a list. */
    public static final int LONGEST_LIST = 60;

    private static final int MOST_LISTED = 200;

    @Inject
    TransitLegs legs;

    @Inject
    CaseRecords cases;

    @Inject
    Rights rights;

    @Inject
    MakingMove making;

    @Inject
    NotingCase noting;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Clock clock;

    /** The packages that wait where the clerk works: results for units, or what a unit took for the centre. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<TransitLine> toSend(StaffMember clerk) {
        return reads(clerk) ? legs.toSend(clerk, MOST_LISTED) : List.of();
    }

    /** The packages on the way to where the clerk works. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<TransitLine> onTheWay(StaffMember clerk) {
        return reads(clerk) ? legs.onTheWay(clerk, MOST_LISTED) : List.of();
    }

    /** The ways of the packages of a case that the clerk may read, in the order they begin. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<TransitLeg> of(StaffMember clerk, long caseId) {
        return cases.isReadableBy(clerk, caseId) ? legs.of(clerk.centreId(), caseId) : List.of();
    }

    private boolean reads(StaffMember clerk) {
        return rights.may(clerk, Right.READ, clerk.centreId(), Set.of(clerk.unitId()));
    }

    /** Who takes packages in at a unit also passes them on to the centre and gets its results. */
    private void mustCarry(StaffMember clerk, long caseId) {
        if (!cases.may(clerk, Right.CARRY, caseId)) {
            cases.demand(clerk, Right.TAKE_IN, caseId);
        }
    }

    /**
     * Sends a package. Sent again by the same clerk it is sent once.
     *
     * @param typedList number of the list that goes with it
     * @throws NotFound when no package of this case waits where the clerk works
     * @throws NotPermitted when the clerk may only read the case
     * @throws TransitRefused when somebody else sent it meanwhile, or no list is named
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void send(StaffMember clerk, long caseId, String typedList) {
        String list = PlainText.line(typedList);
        if (list.isEmpty()) {
            throw TransitRefused.withoutList();
        }
        if (list.length() > LONGEST_LIST) {
            throw TransitRefused.listTooLong(LONGEST_LIST);
        }
        CaseFile file = making.lock(caseId);
        mustCarry(clerk, caseId);
        TransitLeg leg = leg(clerk, caseId, each -> each.isSentBy(clerk));
        if (leg.isSent()) {
            if (leg.sentBy().equals(clerk.fullName())) {
                return;
            }
            throw TransitRefused.sent(leg.sentBy(), leg.sentAt());
        }
        if (leg.isReceived()) {
            throw TransitRefused.received(leg.receivedBy(), leg.receivedAt());
        }
        leg.send(list, clerk.fullName(), clock.instant());
        String place = placeOf(file, leg);
        Map<Particular, String> said = Map.of(Particular.PLACE, place, Particular.TRANSIT_LIST, list);
        switch (leg.direction()) {
            case TO_UNIT -> making.make(file, CaseMove.DISPATCH, said, clerk.fullName());
            case BACK -> making.make(file, CaseMove.RETURN_TO_CENTRE, said, clerk.fullName());
            case TO_CENTRE -> noting.note(caseId, RoutingAction.SENT_TO_CENTRE, clerk.fullName(), place + "; " + list);
        }
    }

    /**
     * Receives a package. Received again by the same clerk it is received once. What the provider brought to the unit by
     * itself was never sent by the centre.
     *
     * @throws NotFound when no package of this case comes to where the clerk works
     * @throws NotPermitted when the clerk may only read the case
     * @throws TransitRefused when somebody else received it meanwhile, or a unit has not sent it yet
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void receive(StaffMember clerk, long caseId) {
        CaseFile file = making.lock(caseId);
        mustCarry(clerk, caseId);
        TransitLeg leg = leg(clerk, caseId, each -> each.isReceivedBy(clerk));
        if (leg.isReceived()) {
            if (leg.receivedBy().equals(clerk.fullName())) {
                return;
            }
            throw TransitRefused.received(leg.receivedBy(), leg.receivedAt());
        }
        if (!leg.isSent() && leg.direction() != TransitDirection.TO_UNIT) {
            throw TransitRefused.notSent();
        }
        leg.receive(clerk.fullName(), clock.instant());
        Map<Particular, String> said = Map.of(Particular.PLACE, placeOf(file, leg));
        switch (leg.direction()) {
            case TO_UNIT -> making.make(file, CaseMove.ARRIVE, said, clerk.fullName());
            case BACK -> making.make(file, CaseMove.COME_BACK, said, clerk.fullName());
            case TO_CENTRE -> noting.note(caseId, RoutingAction.CAME_TO_CENTRE, clerk.fullName(), leg.listNumber());
        }
    }

    /** The last way of a package of this case that has its end where the clerk works; the case is locked before. */
    private TransitLeg leg(StaffMember clerk, long caseId, Predicate<TransitLeg> here) {
        return legs.of(clerk.centreId(), caseId).stream()
                .filter(here)
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new);
    }

    private String placeOf(CaseFile file, TransitLeg leg) {
        return catalogue
                .findCentre(file.centreId())
                .flatMap(centre -> centre.findUnit(leg.unitId()))
                .map(Unit::name)
                .orElse(leg.unitId());
    }
}
