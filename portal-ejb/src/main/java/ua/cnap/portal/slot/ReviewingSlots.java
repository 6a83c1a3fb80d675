package ua.cnap.portal.slot;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.schedule.EditingSchedule;
import ua.cnap.portal.schedule.HoursDraft;

/** What comes of a schedule: the times that people see, and bookings that it does not keep. */
@Stateless
public class ReviewingSlots {
    private static final int DAYS = 7;

    @Inject
    FreeTimes free;

    @Inject
    EditingSchedule editing;

    @Inject
    Stranding stranding;

    @Resource
    SessionContext transaction;

    @Inject
    Event<SlotsStranded> stranded;

    /**
     * The times that people are offered in a week, by day from Monday; days without any have none.
     *
     * @param visit what for and where
     * @param day any day of the week
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public Map<LocalDate, List<FreeTime>> week(Editor editor, Visit visit, LocalDate day) {
        mustEdit(editor, visit.centreId());
        return week(visit, day, free::search);
    }

    /**
     * The times that people would be offered in the first week of hours that are not published yet: they are published, looked
     * at and taken back before anybody sees them.
     *
     * @param draft the hours, with the day from which they would hold
     * @param seen the state of the register that the editor was looking at
     * @throws ScheduleRefused when they cannot be read or overlap themselves
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public Map<LocalDate, List<FreeTime>> preview(Editor editor, Visit visit, HoursDraft draft, long seen) {
        editing.changeHours(editor, visit.centreId(), draft, seen, true);
        Map<LocalDate, List<FreeTime>> week = week(visit, draft.holdsFrom().orElseThrow(), free::asChanged);
        transaction.setRollbackOnly();
        return week;
    }

    private static Map<LocalDate, List<FreeTime>> week(
            Visit visit, LocalDate day, Function<SlotQuery, List<FreeTime>> search) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, List<FreeTime>> week = new TreeMap<>();
        monday.datesUntil(monday.plusDays(DAYS)).forEach(each -> week.put(each, List.of()));
        week.putAll(search.apply(SlotQuery.of(visit, monday, monday.plusDays(DAYS - 1))).stream()
                .collect(Collectors.groupingBy(time -> LocalDate.ofInstant(time.begin(), KyivClock.ZONE))));
        return week;
    }

    /** What is booked or held and not kept by the schedule: after orders of the calendar, imports, changed rules. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public List<Reservation> stranded(Editor editor, String centreId) {
        mustEdit(editor, centreId);
        return stranding.of(centreId);
    }

    /** Has those whose bookings the schedule does not keep offered another time. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void offerOthers(Editor editor, String centreId) {
        List<Reservation> lost = stranded(editor, centreId);
        if (!lost.isEmpty()) {
            stranded.fire(new SlotsStranded(centreId, lost));
        }
    }

    private static void mustEdit(Editor editor, String centreId) {
        if (!editor.mayEdit(centreId)) {
            throw new NotFound();
        }
    }
}
