package ua.cnap.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.deadline.CalendarReader;
import ua.cnap.portal.deadline.LegalCalendar;
import ua.cnap.portal.deadline.Schedule;

/** The calendars in their last edition. Joins the transaction of its caller. */
@ApplicationScoped
public class Calendars {
    private static final String NOTHING_SET = "{}";
    private static final String RECEPTION = "CENTRE";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServiceCentres centres;

    private volatile Read legal = new Read("", null);

    private record Read(String text, LegalCalendar calendar) {}

    /** Working days of the law: of the published edition, or of the one that comes with the portal. */
    public CountingDays legal() {
        String text = lawText();
        return new CountingDays(CalendarKind.LEGAL, "", read(text), mark(text));
    }

    /** The days on which a centre works: its opening hours, or Monday to Friday while its act sets none; and its orders. */
    public CountingDays centre(String centreId) {
        Set<DayOfWeek> week = centres.all().stream()
                .filter(centre -> centre.id().equals(centreId))
                .findFirst()
                .map(Calendars::weekOf)
                .orElse(Schedule.FIVE_DAYS);
        return schedule(CalendarKind.CENTRE, centreId, week);
    }

    /** The days on which a provider works: as published, or Monday to Friday. */
    public CountingDays provider(String providerId) {
        return schedule(CalendarKind.PROVIDER, providerId, Schedule.FIVE_DAYS);
    }

    /** A calendar by its kind and owner. */
    public CountingDays of(CalendarKind kind, String owner) {
        return switch (kind) {
            case LEGAL -> legal();
            case CENTRE -> centre(owner);
            case PROVIDER -> provider(owner);
        };
    }

    private CountingDays schedule(CalendarKind kind, String owner, Set<DayOfWeek> usual) {
        String law = lawText();
        String text = last(kind, owner).orElse(NOTHING_SET);
        Schedule schedule = CalendarReader.schedule(text, usual, read(law));
        return new CountingDays(kind, owner, schedule, mark(law + text + EnumSet.copyOf(usual)));
    }

    private String lawText() {
        return last(CalendarKind.LEGAL, "").orElseGet(LegalCalendar::bundledText);
    }

    /** The text of the last edition, if one was published. */
    Optional<String> last(CalendarKind kind, String owner) {
        return entities.createQuery(
                        "select e from CalendarEdition e where e.kind = :kind and e.owner = :owner order by e.id desc",
                        CalendarEdition.class)
                .setParameter("kind", kind)
                .setParameter("owner", owner)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CalendarEdition::content);
    }

    private LegalCalendar read(String text) {
        Read known = legal;
        if (!known.text().equals(text)) {
            known = new Read(text, CalendarReader.legal(text));
            legal = known;
        }
        return known.calendar();
    }

    private static Set<DayOfWeek> weekOf(Centre centre) {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        centre.openingHours().stream()
                .filter(hours -> RECEPTION.equals(hours.scope()))
                .flatMap(hours -> hours.week().stream())
                .filter(day -> !day.isClosed())
                .map(OpeningHours.Day::dayOfWeek)
                .forEach(week::add);
        return week.isEmpty() ? Schedule.FIVE_DAYS : week;
    }

    private static String mark(String state) {
        return DigestUtils.sha256Hex(state);
    }
}
