package ua.cnap.portal.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.MakingMove;

/**
 * A case that is decided or withdrawn waits for no corrections any more: what was not mended in the term of the service is
 * decided on the documents at hand.
 */
@ApplicationScoped
class WatchingDecisions {
    @Inject
    MakingMove making;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    void watch(@Observes CaseMoved moved) {
        if (!making.lock(moved.caseId()).status().isAwaitingDecision()) {
            corrections
                    .findActive(moved.caseId())
                    .ifPresent(request -> request.close(RequestState.LAPSED, clock.instant()));
        }
    }
}
