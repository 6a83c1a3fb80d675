package ua.cnap.portal.site;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/**
 * Stops the calls of a unit in an air raid or without electricity, by one act, and lets them go on: everybody keeps the
 * place, nobody who booked is late for that time, and bookings of the unit are told, so that other times can be offered.
 */
@Stateless
public class StoppingSite {
    private static final int LONGEST_REASON = 500;

    @Inject
    Sites sites;

    @Inject
    Rights rights;

    @Inject
    Event<Stopped> stopped;

    @Inject
    Event<Resumed> resumed;

    @Inject
    Clock clock;

    /** A unit has stopped; observed in the same transaction. */
    public record Stopped(String centreId, String unitId, StopCause cause, Instant at) {}

    /** A unit goes on; observed in the same transaction. */
    public record Resumed(String centreId, String unitId, Instant stoppedAt, Instant at) {}

    /**
     * Stops a unit; one that is stopped stays as it is.
     *
     * @param typedReason why, when it is neither an air raid nor a blackout
     * @throws NotFound when they may not read there
     * @throws SiteRefused when another cause has no reason in words
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void stop(StaffMember person, String unitId, StopCause cause, String typedReason) {
        mustWorkAt(person, unitId);
        String reason = PlainText.line(typedReason);
        if (cause == StopCause.OTHER && reason.isEmpty()) {
            throw SiteRefused.withoutReason();
        }
        Site site = sites.lock(person.centreId(), unitId);
        if (sites.stopOf(unitId).isEmpty()) {
            sites.add(new SiteStop(
                    site,
                    cause,
                    reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                    person.fullName(),
                    now()));
            site.changed();
            stopped.fire(new Stopped(site.centreId(), unitId, cause, now()));
        }
    }

    /**
     * Lets the calls go on; nothing happens when they do already.
     *
     * @throws NotFound when they may not read there
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void resume(StaffMember person, String unitId) {
        mustWorkAt(person, unitId);
        Site site = sites.lock(person.centreId(), unitId);
        Optional<SiteStop> stop = sites.stopOf(unitId);
        stop.ifPresent(each -> {
            each.end(person.fullName(), now());
            site.changed();
            resumed.fire(new Resumed(site.centreId(), unitId, each.begunAt(), now()));
        });
    }

    private void mustWorkAt(StaffMember person, String unitId) {
        if (!rights.may(person, Right.ISSUE, person.centreId(), Set.of(unitId))) {
            rights.demand(person, Right.TAKE_IN, person.centreId(), Set.of(unitId));
        }
        if (!sites.centreOf(unitId).id().equals(person.centreId())) {
            throw new NotFound();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
