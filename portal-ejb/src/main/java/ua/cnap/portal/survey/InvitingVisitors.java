package ua.cnap.portal.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.Desks;

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

    /** The code of the open point of a centre as a whole, if it has one. */
    @PermitAll
    public Optional<String> ofCentre(String centreId) {
        return points.of(centreId).stream()
                .filter(point -> point.isActive() && point.place().equals(Place.of(centreId)))
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
