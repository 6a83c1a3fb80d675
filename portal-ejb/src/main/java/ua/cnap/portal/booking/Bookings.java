package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.KyivClock;

/** The booked visits. Joins the transaction of its caller. */
@ApplicationScoped
class Bookings {
    private static final Set<BookingStatus> COUNTED =
            EnumSet.of(BookingStatus.BOOKED, BookingStatus.AWAITS_CONFIRMATION, BookingStatus.ARRIVED);

    private static final Set<BookingStatus> ENDED = EnumSet.of(
            BookingStatus.ARRIVED, BookingStatus.CANCELLED, BookingStatus.ANNULLED, BookingStatus.UNCONFIRMED);
    private static final String NAMED_BEFORE = "b.visitor <> '' and b.status in :ended and b.endsAt < :day";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void add(Booking booking) {
        entities.persist(booking);
        entities.flush();
    }

    /** The booking of a form. Until the caller's transaction ends, nobody else works on the same form. */
    Optional<Booking> lock(UUID form) {
        lockName("booking form " + form);
        return entities.createQuery("select b from Booking b where b.form = :form", Booking.class)
                .setParameter("form", form)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Booking> find(UUID form) {
        return entities.createQuery("select b from Booking b where b.form = :form", Booking.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** The booking that has this id, which nobody else changes until the caller's transaction ends. */
    Optional<Booking> lock(long id) {
        return Optional.ofNullable(entities.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Booking> get(long id) {
        return Optional.ofNullable(entities.find(Booking.class, id));
    }

    /** The booking with this hash of its code, once somebody is named in it. */
    Optional<Booking> findByCode(String hash) {
        return entities.createQuery(
                        "select b from Booking b where b.codeHash = :hash and b.status <> :held", Booking.class)
                .setParameter("hash", hash)
                .setParameter("held", BookingStatus.HELD)
                .getResultStream()
                .findFirst();
    }

    /** The same, locked until the caller's transaction ends. */
    Optional<Booking> lockByCode(String hash) {
        Optional<Booking> found = findByCode(hash);
        found.ifPresent(booking -> entities.refresh(booking, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The booking whose time this reservation is. */
    Optional<Booking> lockByReservation(UUID reservation) {
        return entities.createQuery("select b from Booking b where b.reservation = :id", Booking.class)
                .setParameter("id", reservation)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * How many other visits to the same centre somebody has on a day, whoever of them named the same telephone, e-mail or
     * account. Until the caller's transaction ends nobody else with one of these counts.
     */
    long others(Booking booking, Visitor visitor, Optional<Long> person, LocalDate day) {
        String centreId = booking.wanted().centreId();
        Stream.concat(visitor.contacts(), person.map(id -> "person " + id).stream())
                .sorted()
                .forEach(contact -> lockName("booking limit " + centreId + " " + contact + " " + day));
        return entities.createQuery("""
                        select count(b) from Booking b
                         where b.status in :counted and b.id <> :own and b.centreId = :centre and b.beginsAt >= :from
                           and b.beginsAt < :to and (b.phone <> '' and b.phone = :phone or b.email <> '' and b.email = :email
                                or b.personId = :person)
                        """, Long.class)
                .setParameter("counted", COUNTED)
                .setParameter("own", booking.id())
                .setParameter("centre", centreId)
                .setParameter("from", begin(day))
                .setParameter("to", begin(day.plusDays(1)))
                .setParameter("phone", visitor.phone())
                .setParameter("email", visitor.email())
                .setParameter("person", person.orElse(-1L))
                .getSingleResult();
    }

    /** The visits of a day at a centre that somebody is named in, in their order. */
    List<Booking> ofDay(String centreId, LocalDate day) {
        return entities.createQuery("""
                        select b from Booking b
                         where b.centreId = :centre and b.beginsAt >= :from and b.beginsAt < :to and b.status <> :held
                         order by b.beginsAt, b.unitId, b.id
                        """, Booking.class)
                .setParameter("centre", centreId)
                .setParameter("from", begin(day))
                .setParameter("to", begin(day.plusDays(1)))
                .setParameter("held", BookingStatus.HELD)
                .getResultList();
    }

    /** The visits to a centre about a case that somebody is named in, the last first. */
    List<Booking> ofCase(String centreId, long caseId) {
        return entities.createQuery("""
                        select b from Booking b
                         where b.caseId = :case and b.centreId = :centre and b.status <> :held
                         order by b.beginsAt desc, b.id
                        """, Booking.class)
                .setParameter("case", caseId)
                .setParameter("centre", centreId)
                .setParameter("held", BookingStatus.HELD)
                .getResultList();
    }

    /** Ids of the visits to a unit that begin in a period and are expected. */
    List<Long> ofUnit(String unitId, Instant from, Instant to) {
        return entities.createQuery("""
                        select b.id from Booking b
                         where b.unitId = :unit and b.beginsAt >= :from and b.beginsAt < :to and b.status = :booked
                         order by b.id
                        """, Long.class)
                .setParameter("unit", unitId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("booked", BookingStatus.BOOKED)
                .getResultList();
    }

    /** Visits of an account that are expected from now on, in their order. */
    List<Booking> expectedOf(long personId) {
        return entities.createQuery("""
                        select b from Booking b
                         where b.personId = :person and b.endsAt > :now and b.status in :expected
                         order by b.beginsAt, b.id
                        """, Booking.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setParameter("expected", EnumSet.of(BookingStatus.BOOKED, BookingStatus.AWAITS_CONFIRMATION))
                .getResultList();
    }

    /** Visits of today and later at a centre whose visitor is named so, or has this telephone or e-mail. */
    List<Booking> find(String centreId, String name, String phone, String email, int most) {
        return entities.createQuery("""
                        select b from Booking b
                         where b.centreId = :centre and b.beginsAt >= :from and b.status <> :held
                           and (lower(b.visitor) like :name escape '\\'
                                or b.phone <> '' and b.phone = :phone or b.email <> '' and b.email = :email)
                         order by b.beginsAt, b.id
                        """, Booking.class)
                .setParameter("centre", centreId)
                .setParameter("from", begin(LocalDate.now(clock)))
                .setParameter("held", BookingStatus.HELD)
                .setParameter("name", name)
                .setParameter("phone", phone)
                .setParameter("email", email)
                .setMaxResults(most)
                .getResultList();
    }

    /** Ids of the bookings for which this holds, the longest waiting first. */
    List<Long> ids(String condition, Instant moment, BookingStatus status) {
        return entities.createQuery(
                        "select b.id from Booking b where b.status = :status and " + condition + " order by b.id",
                        Long.class)
                .setParameter("status", status)
                .setParameter("moment", moment)
                .setMaxResults(200)
                .getResultList();
    }

    /** Forgets times that were held for nobody. */
    void forget(long id) {
        entities.createQuery("delete from Booking b where b.id = :id and b.status = :held")
                .setParameter("id", id)
                .setParameter("held", BookingStatus.HELD)
                .executeUpdate();
    }

    /** Centres that keep names of visitors whose visit is over since before a day. */
    List<String> centresWithNames(LocalDate day) {
        return entities.createQuery("select distinct b.centreId from Booking b where " + NAMED_BEFORE, String.class)
                .setParameter("ended", ENDED)
                .setParameter("day", begin(day))
                .getResultList();
    }

    /** Forgets who came, or did not come, to a centre before a day: name, contacts, needs and account. */
    void forgetNames(String centreId, LocalDate day) {
        entities.createQuery("update Booking b set b.visitor = '', b.phone = '', b.email = '', b.needs = '',"
                        + " b.personId = null where b.centreId = :centre and " + NAMED_BEFORE)
                .setParameter("centre", centreId)
                .setParameter("ended", ENDED)
                .setParameter("day", begin(day))
                .executeUpdate();
    }

    /** Writes down what was done with a booking: by the visitor, when nobody of the centre is named. */
    void note(Booking booking, String action, String actor, String details) {
        entities.createNativeQuery("""
                        insert into booking_entry (booking_id, at, action, actor, details)
                        values (:booking, :at, :action, :actor, :details)
                        """)
                .setParameter("booking", booking.id())
                .setParameter("at", clock.instant())
                .setParameter("action", action)
                .setParameter("actor", actor)
                .setParameter("details", details)
                .executeUpdate();
    }

    private void lockName(String name) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", name)
                .getSingleResult();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(KyivClock.ZONE).toInstant();
    }
}
