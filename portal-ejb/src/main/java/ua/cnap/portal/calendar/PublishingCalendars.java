package ua.cnap.portal.calendar;

import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import ua.cnap.portal.deadline.CalendarReader;
import ua.cnap.portal.deadline.FaultyCalendar;
import ua.cnap.portal.deadline.LegalCalendar;
import ua.cnap.portal.deadline.Schedule;

/**
 * The administrator of the portal publishes calendars: holidays and martial law, orders of centres, schedules of
 * providers. Open terms are counted anew afterwards, each with a trace.
 */
@Stateless
public class PublishingCalendars {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarPublished> published;

    /** The text of a calendar, to be edited. */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public String text(CalendarKind kind, String owner) {
        return calendars
                .lastText(kind, owner)
                .orElseGet(() -> kind == CalendarKind.LEGAL ? LegalCalendar.bundledText() : "{\"exceptions\": []}");
    }

    /**
     * Publishes the next edition.
     *
     * @param owner the centre or provider by its id, empty for the law
     * @param text the calendar as JSON
     * @param by who publishes it
     * @throws CalendarRefused when terms cannot be counted by it
     */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public void publish(CalendarKind kind, String owner, String text, String by) {
        try {
            if (kind == CalendarKind.LEGAL) {
                CalendarReader.legal(text);
            } else {
                CalendarReader.schedule(text, Schedule.FIVE_DAYS, LegalCalendar.inForce());
            }
        } catch (FaultyCalendar fault) {
            throw new CalendarRefused(fault);
        }
        String whose = kind == CalendarKind.LEGAL ? "" : owner;
        entities.persist(new CalendarEdition(kind, whose, text, clock.instant(), by));
        published.fire(new CalendarPublished(kind, whose));
    }
}
