package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.transit.MovingPackage;
import ua.cnap.portal.transit.TransitDirection;
import ua.cnap.portal.transit.TransitLeg;
import ua.cnap.portal.web.identity.CurrentUser;

/** Where the packages of a case are, on its page, and sending or receiving them. */
@Named
@RequestScoped
public class CaseTransit {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    MovingPackage moving;

    @Inject
    CaseBacking page;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    private List<TransitLeg> legs;

    /** Sends or receives the package, if that was sent. */
    public void act() {
        String here = "/office/cases/" + caseId();
        asked.of("dispatch", here, () -> moving.send(user.staff(), caseId(), sent.text("list")));
        asked.of("arrive", here, () -> moving.receive(user.staff(), caseId()));
    }

    /** The ways of its packages to tell of: a way back is one only once it was gone. */
    public List<TransitLeg> getTold() {
        return getLegs().stream()
                .filter(leg -> leg.direction() != TransitDirection.BACK || leg.isSent())
                .toList();
    }

    /** The ways of its packages, none for a case that stays in the centre. */
    public List<TransitLeg> getLegs() {
        if (legs == null) {
            legs = moving.of(user.staff(), caseId());
        }
        return legs;
    }

    /** Whether a package waits here to be sent. */
    public boolean isSendable() {
        return hasToSend(TransitDirection.TO_CENTRE) || hasToSend(TransitDirection.TO_UNIT);
    }

    /** Whether a result lies here, at a unit, and may go back to the centre. */
    public boolean isReturnable() {
        return hasToSend(TransitDirection.BACK);
    }

    private boolean hasToSend(TransitDirection direction) {
        StaffMember clerk = user.staff();
        return getLegs().stream()
                .filter(leg -> leg.direction() == direction)
                .anyMatch(leg -> isAlive(leg) && !leg.isSent() && !leg.isReceived() && leg.isSentBy(clerk));
    }

    /** Whether the result lies at a unit where the clerk does not work, so that it cannot be handed out here. */
    public boolean isElsewhere() {
        return page.getDossier()
                .terms()
                .unitWithPackage(page.getDossier().status())
                .filter(unit -> !isReturnable())
                .isPresent();
    }

    /** Whether a package can be received here: on the way, or a result that the provider brings to the unit itself. */
    public boolean isReceivable() {
        StaffMember clerk = user.staff();
        return getLegs().stream()
                .anyMatch(leg -> isAlive(leg)
                        && !leg.isReceived()
                        && (leg.isSent() || leg.direction() == TransitDirection.TO_UNIT)
                        && leg.isReceivedBy(clerk));
    }

    /** Whether what can be received was not sent by the centre. */
    public boolean isBroughtByProvider() {
        return getLegs().stream()
                .anyMatch(leg -> leg.direction() == TransitDirection.TO_UNIT && !leg.isSent() && !leg.isReceived());
    }

    /** An incoming package that a unit handed over to the provider by itself, and a result handed out, go nowhere any more. */
    private boolean isAlive(TransitLeg leg) {
        CaseStatus status = page.getDossier().status();
        return leg.isSent()
                || switch (leg.direction()) {
                    case TO_UNIT -> true;
                    case TO_CENTRE -> status == CaseStatus.REGISTERED;
                    case BACK -> status == CaseStatus.READY;
                };
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}
