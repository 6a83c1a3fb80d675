package ua.cnap.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.deadline.Schedule;

/** The calendars in their last edition, at most a second old if another server published it. */
@ApplicationScoped
public class Calendars {
    private static final String RECEPTION = "CENTRE";

    @Inject
    CalendarEditions editions;

    @Inject
    CurrentCentres centres;

    /** Working days of the law: of the published edition, or of the one that comes with the portal. */
    public CountingDays legal() {
        return editions.last().legal();
    }

    /** The days on which a centre works: its opening hours, or Monday to Friday while its act sets none; and its orders. */
    public CountingDays centre(String centreId) {
        Set<DayOfWeek> week =
                centres.get().find(centreId).map(Calendars::weekOf).orElse(Schedule.FIVE_DAYS);
        return editions.last().schedule(CalendarKind.CENTRE, centreId, week);
    }

    /** The days on which a provider works: as published, or Monday to Friday. */
    public CountingDays provider(String providerId) {
        return editions.last().schedule(CalendarKind.PROVIDER, providerId, Schedule.FIVE_DAYS);
    }

    /** A calendar by its kind and owner. */
    public CountingDays of(CalendarKind kind, String owner) {
        return switch (kind) {
            case LEGAL -> legal();
            case CENTRE -> centre(owner);
            case PROVIDER -> provider(owner);
        };
    }

    /** The text of the last edition, if one was published. */
    Optional<String> lastText(CalendarKind kind, String owner) {
        return editions.last().text(kind, owner);
    }

    private static Set<DayOfWeek> weekOf(Centre centre) {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        centre.openingHours().stream()
                .filter(hours -> hours.isOf("", RECEPTION))
                .flatMap(hours -> hours.week().stream())
                .filter(day -> !day.isClosed())
                .map(OpeningHours.Day::dayOfWeek)
                .forEach(week::add);
        return week.isEmpty() ? Schedule.FIVE_DAYS : week;
    }
}
