package ua.cnap.portal.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The meetings of collegial bodies (календар засідань, R-115): a decision that could not be made in the term is made at
 * the first meeting after it. Joins the transaction of its caller.
 */
@ApplicationScoped
public class MeetingCalendar {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Changed> changed;

    /**
     * The meetings of a body changed; observed in the same transaction.
     *
     * @param centreId the centre through which the body gives its services
     * @param bodyId the body, by its id as a provider
     */
    public record Changed(String centreId, String bodyId) {}

    /** The first meeting of a body after a day, if one is announced. */
    public Optional<LocalDate> firstMeetingAfter(String centreId, String bodyId, LocalDate day) {
        return between(centreId, bodyId, day.plusDays(1), LocalDate.of(9999, 12, 31)).stream()
                .findFirst();
    }

    /** The days of the meetings of a body in a period, both ends included, in order. */
    public List<LocalDate> between(String centreId, String bodyId, LocalDate from, LocalDate to) {
        return entities.createQuery("""
                        select m.heldOn from Meeting m
                         where m.centreId = :centre and m.bodyId = :body and m.heldOn between :from and :to
                         order by m.heldOn
                        """, LocalDate.class)
                .setParameter("centre", centreId)
                .setParameter("body", bodyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The meetings of all bodies of a centre from a day on, in order. */
    public List<Meeting> from(String centreId, LocalDate day) {
        return entities.createQuery(
                        "select m from Meeting m where m.centreId = :centre and m.heldOn >= :day order by m.heldOn, m.bodyId",
                        Meeting.class)
                .setParameter("centre", centreId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Enters a meeting; one that is entered already stays. */
    public void enter(String centreId, String bodyId, LocalDate day) {
        if (between(centreId, bodyId, day, day).isEmpty()) {
            entities.persist(new Meeting(centreId, bodyId, day));
            tell(centreId, bodyId);
        }
    }

    /** Removes a meeting of this centre that will not be held; one that is gone already is fine. */
    public void remove(String centreId, long meetingId) {
        Optional.ofNullable(entities.find(Meeting.class, meetingId))
                .filter(meeting -> meeting.centreId().equals(centreId))
                .ifPresent(meeting -> {
                    entities.remove(meeting);
                    tell(centreId, meeting.bodyId());
                });
    }

    private void tell(String centreId, String bodyId) {
        entities.flush();
        changed.fire(new Changed(centreId, bodyId));
    }
}
