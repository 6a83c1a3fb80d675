package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Enters in the routing sheet what happened beside the moves of a case, inside the caller's transaction; who may
 * do so is the caller's to decide.
 */
@ApplicationScoped
public class NotingCase {
    @Inject
    CaseFiles cases;

    @Inject
    Clock clock;

    @Inject
    Event<Noted> noted;

    /** Something was noted in the routing sheet of a case; observed in the same transaction. */
    public record Noted(long caseId, RoutingAction action) {}

    /**
     * Adds an entry.
     *
     * @param actor who did it, empty for the portal itself
     * @param details what was said about it, empty for nothing
     */
    public void note(long caseId, RoutingAction action, String actor, String details) {
        CaseFile file = cases.lock(caseId);
        file.record(clock.instant(), action, actor, details);
        noted.fire(new Noted(caseId, action));
    }
}
