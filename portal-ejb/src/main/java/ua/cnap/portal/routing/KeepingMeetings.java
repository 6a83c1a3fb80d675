package ua.cnap.portal.routing;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.centre.Meeting;
import ua.cnap.portal.centre.MeetingCalendar;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Clerks keep the meetings of the collegial bodies of their community, as the bodies announce them. */
@Stateless
public class KeepingMeetings {
    private static final int WEEKS_AT_ONCE = 53;

    @Inject
    MeetingCalendar meetings;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Clock clock;

    /** The bodies that can have meetings: every provider of the catalogue. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<Group> bodies() {
        return catalogue.groupsOf(Grouping.PROVIDER);
    }

    /** The meetings of today and later, in order. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<Meeting> read(StaffMember clerk) {
        return meetings.from(clerk.centreId(), LocalDate.now(clock));
    }

    /**
     * Enters a meeting, and the same day of the weeks after it.
     *
     * @param times how many weeks, the first included
     * @throws StageRefused when the day is past: a meeting that nobody had announced decides nothing
     * @throws NotFound when there is no such body
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void enter(StaffMember clerk, String bodyId, LocalDate day, int times) {
        if (catalogue.findGroup(Grouping.PROVIDER, bodyId).isEmpty()) {
            throw new NotFound();
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw StageRefused.meetingInThePast();
        }
        for (int week = 0; week < Math.min(Math.max(1, times), WEEKS_AT_ONCE); week++) {
            meetings.enter(clerk.centreId(), bodyId, day.plusWeeks(week));
        }
    }

    /** Removes a meeting that will not be held. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void remove(StaffMember clerk, long meetingId) {
        meetings.from(clerk.centreId(), LocalDate.now(clock)).stream()
                .filter(meeting -> meeting.id() == meetingId)
                .findFirst()
                .orElseThrow(NotFound::new);
        meetings.remove(clerk.centreId(), meetingId);
    }
}
