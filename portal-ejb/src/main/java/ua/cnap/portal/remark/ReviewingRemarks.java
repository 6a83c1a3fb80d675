package ua.cnap.portal.remark;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** The head of a centre, or who acts for the head, decides one by one which remarks of visitors the public reads. */
@Stateless
public class ReviewingRemarks {
    private static final int MOST_LISTED = 100;

    @Inject
    Remarks remarks;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /**
     * The remarks of the head's centre in this state, the last first.
     *
     * @throws NotPermitted when the reader does not direct the centre
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<Remark> list(StaffMember head, RemarkState state) {
        rights.demand(head, Right.DIRECT);
        return remarks.of(head.centreId(), state, MOST_LISTED);
    }

    /**
     * Publishes a remark.
     *
     * @param words what is taken out of it besides what was taken out before
     * @throws NotPermitted when the reader does not direct the centre
     * @throws NotFound when the centre has no such remark
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void publish(StaffMember head, long id, Collection<String> words) {
        remark(head, id).publish(words.stream().filter(word -> !word.isBlank()).toList(), head.fullName(), now());
    }

    /**
     * Leaves a remark out, also when it was published before.
     *
     * @throws NotPermitted when the reader does not direct the centre
     * @throws NotFound when the centre has no such remark
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void leaveOut(StaffMember head, long id) {
        remark(head, id).leaveOut(head.fullName(), now());
    }

    /** What visitors wrote about corruption: for those above the centre, never for its staff. */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public List<Remark> confidential(String centreId) {
        return remarks.confidential(centreId, MOST_LISTED);
    }

    private Remark remark(StaffMember head, long id) {
        rights.demand(head, Right.DIRECT);
        return remarks.lock(head.centreId(), id).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
