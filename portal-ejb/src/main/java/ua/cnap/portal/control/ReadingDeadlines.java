package ua.cnap.portal.control;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ua.cnap.portal.identity.StaffMember;

/** Clerks see the terms of the cases of their own centre. */
@Stateless
public class ReadingDeadlines {
    @Inject
    CaseDeadlines deadlines;

    @Inject
    Clock clock;

    /** The terms of a case, in the order they began; none for a case of another centre. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<DeadlineState> of(StaffMember clerk, long caseId) {
        Instant now = clock.instant();
        return deadlines.of(clerk.centreId(), caseId).stream()
                .map(deadline -> DeadlineState.of(deadline, now))
                .toList();
    }
}
