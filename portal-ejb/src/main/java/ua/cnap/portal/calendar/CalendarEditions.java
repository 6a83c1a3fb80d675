package ua.cnap.portal.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.deadline.CalendarReader;
import ua.cnap.portal.deadline.LegalCalendar;
import ua.cnap.portal.kernel.Remembered;

/** The last editions of all calendars, read once and kept until one is published; editions are only added. */
@ApplicationScoped
class CalendarEditions {
    private static final String NOTHING_SET = "{}";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    private Remembered<Long, Last> remembered;

    @PostConstruct
    void open() {
        remembered = new Remembered<>(clock, this::editions, editions -> true, editions -> read());
    }

    Last last() {
        return remembered.get();
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarPublished published) {
        remembered.changed();
    }

    private Long editions() {
        return entities.createQuery("select count(e) from CalendarEdition e", Long.class)
                .getSingleResult();
    }

    private Last read() {
        Map<Owned, String> texts = new HashMap<>();
        entities.createQuery("""
                        select e from CalendarEdition e
                         where e.id in (select max(l.id) from CalendarEdition l group by l.kind, l.owner)
                        """, CalendarEdition.class)
                .getResultList()
                .forEach(edition -> texts.put(new Owned(edition.kind(), edition.owner()), edition.content()));
        return new Last(texts);
    }

    private record Owned(CalendarKind kind, String owner) {}

    private record Used(Owned owned, Set<DayOfWeek> usual) {}

    /** The last editions; a schedule is put together at its first use. */
    static final class Last {
        private final Map<Owned, String> texts;
        private final String lawText;
        private final LegalCalendar law;
        private final Map<Used, CountingDays> schedules = new ConcurrentHashMap<>();

        private Last(Map<Owned, String> texts) {
            this.texts = texts;
            lawText = text(CalendarKind.LEGAL, "").orElseGet(LegalCalendar::bundledText);
            law = CalendarReader.legal(lawText);
        }

        Optional<String> text(CalendarKind kind, String owner) {
            return Optional.ofNullable(texts.get(new Owned(kind, owner)));
        }

        CountingDays legal() {
            return new CountingDays(CalendarKind.LEGAL, "", law, mark(lawText));
        }

        /** @param usual the days of the week on which the owner works when nothing else is ordered */
        CountingDays schedule(CalendarKind kind, String owner, Set<DayOfWeek> usual) {
            return schedules.computeIfAbsent(new Used(new Owned(kind, owner), Set.copyOf(usual)), this::counted);
        }

        private CountingDays counted(Used used) {
            CalendarKind kind = used.owned().kind();
            String owner = used.owned().owner();
            String text = text(kind, owner).orElse(NOTHING_SET);
            return new CountingDays(
                    kind,
                    owner,
                    CalendarReader.schedule(text, used.usual(), law),
                    mark(lawText + text + new TreeSet<>(used.usual())));
        }

        private static String mark(String state) {
            return DigestUtils.sha256Hex(state);
        }
    }
}
