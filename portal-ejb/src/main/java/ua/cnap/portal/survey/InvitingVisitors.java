package ua.cnap.portal.survey;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.cabinet.OwnedCases;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.Desks;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FeedbackCodes;

/** Where somebody is asked to answer: after a visit by a one-time code, at the page of a centre by its open point. */
@Stateless
public class InvitingVisitors {
    @Inject
    OneTimeCodes codes;

    @Inject
    SurveyPoints points;

    @Inject
    SurveyDoors doors;

    @Inject
    Desks desks;

    @Inject
    OwnedCases own;

    @Inject
    FeedbackCodes feedback;

    /**
     * The one-time code of a visit by ticket; nothing before the visit is over, once it is rated or the time for it ran out.
     *
     * @param request the form by which the ticket was taken, which only its holder's page knows
     */
    @PermitAll
    public Optional<String> afterTicket(UUID request) {
        String code = codes.ofTicket(request);
        return codes.find(code).map(good -> code);
    }

    /**
     * The one-time code of a case; nothing before its result was handed over, once it is rated or the time for it ran out.
     *
     * @param caseId the case, for letters and pages that only its applicant opens
     */
    @PermitAll
    public Optional<String> afterCase(long caseId) {
        String code = codes.ofCase(caseId);
        return codes.find(code).map(good -> code);
    }

    /**
     * The same of an own case in the cabinet.
     *
     * @param address address of the case in the cabinet
     * @throws ua.cnap.portal.kernel.NotFound when it is not the person's
     */
    @RolesAllowed(CITIZEN)
    public Optional<String> afterOwnCase(SignedInPerson person, UUID address) {
        return afterCase(own.find(person, address));
    }

    /** The same for whoever follows the case by its feedback code. */
    @PermitAll
    public Optional<String> afterFollowedCase(String typedCode) {
        return FeedbackCode.parse(typedCode).flatMap(feedback::findCase).flatMap(this::afterCase);
    }

    /** The code of the open point of a centre as a whole, if it has one. */
    @PermitAll
    public Optional<String> ofCentre(String centreId) {
        return open(centreId, SurveyPoints.AFTER_VISIT);
    }

    /** The code at which users of the portal rate the portal itself, who applied to this centre or booked a visit there. */
    @PermitAll
    public Optional<String> ofPortal(String centreId) {
        return open(centreId, SurveyPoints.PORTAL);
    }

    private Optional<String> open(String centreId, String questionnaire) {
        return points.of(centreId).stream()
                .filter(point -> point.isActive() && point.asks(questionnaire, Place.of(centreId)))
                .map(SurveyPoint::code)
                .findFirst();
    }

    /** The centre that a code belongs to; nothing for an unknown one and for a one-time code that is spent. */
    @PermitAll
    public Optional<String> centreOf(String code) {
        return doors.find(code).map(door -> door.place().centreId());
    }

    /** The number of the desk that is rated, if it is a desk. */
    @PermitAll
    public Optional<String> deskOf(Place place) {
        return Optional.ofNullable(place.deskId())
                .flatMap(id -> desks.find(place.centreId(), id))
                .map(Desk::number);
    }
}
