package ua.cnap.portal.control;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.identity.StaffMember;

/** Clerks see the terms of the cases of their own centre. */
@Stateless
public class ReadingDeadlines {
    @Inject
    CaseDeadlines deadlines;

    @Inject
    CaseRecords cases;

    @Inject
    Clock clock;

    /** The terms of a case, in the order they began; none for a case that the clerk may not read. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<DeadlineState> of(StaffMember clerk, long caseId) {
        if (!cases.isReadableBy(clerk, caseId)) {
            return List.of();
        }
        Instant now = clock.instant();
        return deadlines.of(clerk.centreId(), caseId).stream()
                .map(deadline -> DeadlineState.of(deadline, now))
                .toList();
    }
}
