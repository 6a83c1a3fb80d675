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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.AmendingHours;
import ua.cnap.portal.regulation.Editor;

/**
 * The editor of a centre's schedule (редактор графіка): hours, desks, exceptions. A change after which people who booked
 * would find nobody is made only once the editor has seen whom it strands.
 */
@Stateless
public class EditingSchedule {
    private static final int LONGEST_NUMBER = 10;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST_ACT = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    EditedUnits units;

    @Inject
    AmendingHours hours;

    @Inject
    Desks desks;

    @Inject
    Schedules schedules;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Event<ScheduleChanged> changed;

    @Inject
    Clock clock;

    /**
     * Publishes the weekly hours of a scope; all days empty takes them away, then those of the centre hold.
     *
     * @param seen the state of the register that the editor was looking at
     * @param despite whether the editor has seen whom it strands
     * @throws NotFound when there is no such unit for the editor
     * @throws ScheduleRefused when they cannot be read, overlap themselves, or day and act are missing
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void changeHours(Editor editor, String centreId, HoursDraft draft, long seen, boolean despite) {
        units.centreOf(editor, centreId, draft.unitId());
        LocalDate since = draft.holdsFrom()
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .orElseThrow(() -> ScheduleRefused.because("day"));
        String act = ScheduleRefused.unlessSaid(draft.act(), LONGEST_ACT, "act");
        hours.amend(editor, centreId, seen, since, act, before -> draft.within(centreId, before));
        tell(centreId, despite);
    }

    /**
     * Enters a desk or changes one.
     *
     * @param despite whether the editor has seen whom it strands
     * @throws NotFound when there is no such unit or desk for the editor
     * @throws ScheduleRefused when the number is missing or another desk's, no function or an unknown service is named
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void putDesk(Editor editor, String centreId, DeskDraft draft, boolean despite) {
        Desk desk =
                draft.id().map(id -> ofEditor(editor, centreId, id)).orElseGet(() -> begun(editor, centreId, draft));
        String number = ScheduleRefused.unlessSaid(draft.number(), LONGEST_NUMBER, "number");
        mustBeFreeNumber(desk, draft, number);
        if (draft.functions().isEmpty()) {
            throw ScheduleRefused.because("function");
        }
        draft.services().stream()
                .filter(code -> catalogue.findService(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw ScheduleRefused.because("service", code);
                });
        desk.describe(number, draft.functions(), draft.services(), cut(draft.holder()), cut(draft.position()));
        desks.add(desk);
        tell(centreId, despite);
    }

    private Desk begun(Editor editor, String centreId, DeskDraft draft) {
        units.centreOf(editor, centreId, draft.unitId());
        return new Desk(centreId, draft.unitId());
    }

    private void mustBeFreeNumber(Desk desk, DeskDraft draft, String number) {
        boolean taken = desks.ofCentres(List.of(desk.centreId())).stream()
                .filter(other ->
                        other.unitId().equals(desk.unitId()) && other.number().equals(number))
                .anyMatch(other -> draft.id().filter(id -> id == other.id()).isEmpty());
        if (taken) {
            throw ScheduleRefused.because("numberTaken", number);
        }
    }

    /**
     * Closes a desk for good; what it was, stays.
     *
     * @param despite whether the editor has seen whom it strands
     * @throws NotFound when there is no such desk for the editor
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void closeDesk(Editor editor, String centreId, long deskId, boolean despite) {
        ofEditor(editor, centreId, deskId).close(clock.instant().truncatedTo(ChronoUnit.MICROS));
        tell(centreId, despite);
    }

    private Desk ofEditor(Editor editor, String centreId, long deskId) {
        units.centre(editor, centreId);
        return desks.find(centreId, deskId)
                .filter(desk -> desk.closedAt().isEmpty())
                .orElseThrow(NotFound::new);
    }

    /**
     * Enters days that differ from the weekly hours; the same sent again is entered once.
     *
     * @param despite whether the editor has seen whom it strands
     * @throws NotFound when there is no such unit for the editor
     * @throws ScheduleRefused when days or hours are missing, over or reversed, or no ground is named
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void enterException(Editor editor, String centreId, ExceptionDraft draft, boolean despite) {
        units.centreOf(editor, centreId, draft.unitId().isEmpty() ? centreId : draft.unitId());
        mustMakeSense(draft);
        if (schedules.exceptions(List.of(centreId), draft.from(), draft.to()).stream()
                .noneMatch(exception -> exception.says(draft))) {
            entities.persist(new ScheduleException(
                    centreId, draft, editor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            tell(centreId, despite);
        }
    }

    private void mustMakeSense(ExceptionDraft draft) {
        if (draft.to().isBefore(draft.from()) || draft.to().isBefore(LocalDate.now(clock))) {
            throw ScheduleRefused.because("days");
        }
        boolean whole = draft.opens().isEmpty() && draft.closes().isEmpty();
        if (draft.opens().isPresent() != draft.closes().isPresent() || whole && draft.kind() != ExceptionKind.CLOSED) {
            throw ScheduleRefused.because("hoursOfDay");
        }
        if (!whole && isReversed(draft.opens().orElseThrow(), draft.closes().orElseThrow())) {
            throw ScheduleRefused.because(
                    "reversed", draft.opens().get() + "–" + draft.closes().get());
        }
        ScheduleRefused.unlessSaid(draft.ground(), LONGEST_GROUND, "ground");
    }

    private static boolean isReversed(LocalTime opens, LocalTime closes) {
        return !closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes);
    }

    /** Removes an exception; one that is gone already is fine. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public void removeException(Editor editor, String centreId, long exceptionId) {
        units.centre(editor, centreId);
        Optional.ofNullable(entities.find(ScheduleException.class, exceptionId))
                .filter(exception -> exception.centreId().equals(centreId))
                .ifPresent(entities::remove);
    }

    private void tell(String centreId, boolean despite) {
        entities.flush();
        changed.fire(new ScheduleChanged(centreId, despite));
    }

    private static String cut(String typed) {
        String line = PlainText.line(typed);
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }
}
