package ua.cnap.portal.schedule;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Editor;

/**
 * The head draws the duty roster of a unit for a month, submits it, and enters who agreed it. Once agreed it says at
 * which desks people are received; opened again it limits nothing until it is agreed anew.
 */
@Stateless
public class DrawingRoster {
    private static final int LONGEST_NAME = 300;

    @PersistenceContext
    EntityManager entities;

    @Inject
    EditedUnits units;

    @Inject
    Schedules schedules;

    @Inject
    Rosters rosters;

    @Inject
    Desks desks;

    @Inject
    Event<ScheduleChanged> changed;

    @Inject
    Clock clock;

    /**
     * A shift as it is entered.
     *
     * @param deskId the desk
     * @param person who sits there
     * @param day the day
     * @param begins from when
     * @param ends until when
     */
    public record ShiftDraft(long deskId, String person, LocalDate day, LocalTime begins, LocalTime ends) {}

    /**
     * Enters a shift.
     *
     * @throws NotFound when there is no such unit or desk for the editor
     * @throws ScheduleRefused when the roster is not a draft, the day is of another month, nobody is named, or person or desk
     *     have another shift then
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void add(Editor editor, String centreId, String unitId, YearMonth month, ShiftDraft draft) {
        DutyRoster roster = draft(editor, centreId, unitId, month);
        Desk desk = desks.find(centreId, draft.deskId())
                .filter(each -> each.unitId().equals(unitId))
                .orElseThrow(NotFound::new);
        String person = ScheduleRefused.unlessSaid(draft.person(), LONGEST_NAME, "person");
        if (!YearMonth.from(draft.day()).equals(month) || !draft.begins().isBefore(draft.ends())) {
            throw ScheduleRefused.because("shift");
        }
        mustBeFree(centreId, desk, person, draft);
        rosters.add(roster, new DutyShift(centreId, desk.id(), person, draft.day(), draft.begins(), draft.ends()));
    }

    /** Two that are entered at once on different servers the database keeps apart. */
    private void mustBeFree(String centreId, Desk desk, String person, ShiftDraft draft) {
        boolean taken = !entities.createQuery("""
                        select s.id from DutyShift s
                         where s.centreId = :centre and s.day = :day and s.begins < :ends and s.ends > :begins
                           and (s.deskId = :desk or s.person = :person)
                        """, Long.class)
                .setParameter("centre", centreId)
                .setParameter("day", draft.day())
                .setParameter("begins", draft.begins())
                .setParameter("ends", draft.ends())
                .setParameter("desk", desk.id())
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw ScheduleRefused.because("shiftTaken");
        }
    }

    /** Takes a shift out of a draft; one that is gone already is fine. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void remove(Editor editor, String centreId, String unitId, YearMonth month, long shiftId) {
        draft(editor, centreId, unitId, month).remove(shiftId);
    }

    /**
     * Fills an empty draft: who sits at a desk as a rule is on duty there in the hours of its functions, from today on.
     *
     * @throws ScheduleRefused when the roster is not a draft or has shifts already
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void fill(Editor editor, String centreId, String unitId, YearMonth month) {
        DutyRoster roster = draft(editor, centreId, unitId, month);
        if (!roster.shifts().isEmpty()) {
            throw ScheduleRefused.because("notEmpty");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate first = month.atDay(1).isBefore(today) ? today : month.atDay(1);
        schedules.of(List.of(centreId), first, month.atEndOfMonth()).stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .forEach(unit ->
                        first.datesUntil(month.atEndOfMonth().plusDays(1)).forEach(day -> fill(roster, unit, day)));
        entities.flush();
    }

    private static void fill(DutyRoster roster, UnitSchedule unit, LocalDate day) {
        for (Desk desk : unit.desks()) {
            BitSet minutes = new BitSet();
            desk.functions().forEach(function -> minutes.or(unit.receives(day, function)));
            if (!desk.holder().isEmpty()) {
                for (int from = minutes.nextSetBit(0);
                        from >= 0;
                        from = minutes.nextSetBit(minutes.nextClearBit(from))) {
                    roster.add(new DutyShift(
                            roster.centreId(),
                            desk.id(),
                            desk.holder(),
                            day,
                            Minutes.time(from),
                            Minutes.time(Math.min(minutes.nextClearBit(from), Minutes.LAST))));
                }
            }
        }
    }

    /**
     * Submits a draft to the one who agrees it.
     *
     * @throws ScheduleRefused when it is not a draft or nobody is on duty in it
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void submit(Editor editor, String centreId, String unitId, YearMonth month) {
        DutyRoster roster = draft(editor, centreId, unitId, month);
        if (roster.shifts().isEmpty()) {
            throw ScheduleRefused.because("empty");
        }
        roster.submit(editor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Enters that a submitted roster was agreed; from here on it limits what can be booked.
     *
     * @param agreedBy who agreed it, by position and name
     * @param despite whether the editor has seen whom it strands
     * @throws ScheduleRefused when it was not submitted, or nobody is named
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void agree(
            Editor editor, String centreId, String unitId, YearMonth month, String agreedBy, boolean despite) {
        DutyRoster roster = locked(editor, centreId, unitId, month);
        if (roster.status() != RosterStatus.SUBMITTED) {
            throw ScheduleRefused.because("notSubmitted");
        }
        String who = ScheduleRefused.unlessSaid(agreedBy, LONGEST_NAME, "agreedBy");
        roster.agree(who, clock.instant().truncatedTo(ChronoUnit.MICROS));
        entities.flush();
        changed.fire(new ScheduleChanged(centreId, despite));
    }

    /** Opens a roster for changes: it is a draft again and limits nothing. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void reopen(Editor editor, String centreId, String unitId, YearMonth month) {
        locked(editor, centreId, unitId, month).reopen();
    }

    private DutyRoster draft(Editor editor, String centreId, String unitId, YearMonth month) {
        DutyRoster roster = locked(editor, centreId, unitId, month);
        if (roster.status() != RosterStatus.DRAFT) {
            throw ScheduleRefused.because("notDraft");
        }
        return roster;
    }

    private DutyRoster locked(Editor editor, String centreId, String unitId, YearMonth month) {
        units.centreOf(editor, centreId, unitId);
        return rosters.lock(centreId, unitId, month);
    }
}
