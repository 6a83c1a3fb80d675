package ua.cnap.portal.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.cnap.portal.schedule.DeskFunction;

/** The table of reserved times. Whether a hold has run out is decided by the database's clock, the same for all servers. */
@ApplicationScoped
class ReservedTimes {
    private static final String MEETS =
            "tstzrange(begins_at, ends_at) && tstzrange(cast(:begin as timestamptz), cast(:end as timestamptz))";
    private static final String ALIVE = "(held_until is null or held_until > clock_timestamp())";
    private static final String HELD_FOR =
            "clock_timestamp() + make_interval(secs => cast(:seconds as double precision))";
    private static final String READ = """
            select r.id as reservation, r.deskId as desk, r.centreId as centre, r.unitId as unit, r.function as purpose,
                   r.services as services, r.beginsAt as begins, r.endsAt as ends, r.heldUntil as until
              from ReservedTime r
            """;

    @PersistenceContext
    EntityManager entities;

    /**
     * Takes the time at the first of these desks that nobody has and nobody is just taking; where all are being taken, waits
     * for what comes of it.
     *
     * @param length how long it is held; nothing when it is booked
     * @return what is reserved under this id for this time now; nothing when all desks are taken
     */
    Optional<Reservation> take(UUID id, FreeTime wanted, Optional<Duration> length) {
        List<Long> free = free(wanted);
        boolean done = free.isEmpty()
                || unattended(free)
                        .filter(desk -> take(id, desk, wanted, length))
                        .isPresent();
        for (long last = Long.MIN_VALUE; !done && !free.isEmpty(); free = freeAfter(last, wanted)) {
            last = free.get(0);
            done = take(id, last, wanted, length);
        }
        return find(id).filter(reservation -> isFor(reservation, wanted.visit(), wanted.begin()));
    }

    private boolean take(UUID id, long desk, FreeTime wanted, Optional<Duration> length) {
        dropLapsed(id, desk, wanted.begin(), wanted.end());
        return insert(id, desk, wanted, length);
    }

    private List<Long> freeAfter(long desk, FreeTime wanted) {
        return free(wanted).stream().filter(each -> each > desk).toList();
    }

    /**
     * The first of these desks at which no other transaction is taking a time at this moment. People who come together find
     * different desks, where they would wait in a row for the first one; who has what, the constraint decides all the same.
     */
    private Optional<Long> unattended(List<Long> desks) {
        @SuppressWarnings("unchecked")
        List<Long> first = entities.createNativeQuery("""
                        select desk from unnest(cast(string_to_array(:desks, ',') as bigint[])) as desk
                         where pg_try_advisory_xact_lock(hashtextextended('slot desk ' || desk, 0)) limit 1
                        """, Long.class)
                .setParameter("desks", desks.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        return first.stream().findFirst();
    }

    /** Holds or books again what is reserved for the same time under the same id already. */
    Optional<Reservation> renew(UUID id, Visit visit, Instant begin, Optional<Duration> length) {
        int renewed = entities.createNativeQuery(
                        "update slot_reservation set held_until = case when held_until is not null then " + HELD_FOR
                                + " end where id = :id and begins_at = cast(:begin as timestamptz)")
                .setParameter("seconds", seconds(length))
                .setParameter("id", id)
                .setParameter("begin", begin)
                .executeUpdate();
        return renewed == 1 ? find(id).filter(reservation -> isFor(reservation, visit, begin)) : Optional.empty();
    }

    private static boolean isFor(Reservation reservation, Visit visit, Instant begin) {
        return reservation.begin().equals(begin) && reservation.visit().equals(visit);
    }

    /** The desks that nobody has now, in the order of their ids: whoever has to wait for another waits in this order. */
    private List<Long> free(FreeTime wanted) {
        @SuppressWarnings("unchecked")
        List<Long> taken = entities.createNativeQuery(
                        "select desk_id from slot_reservation where desk_id in :desks and " + MEETS + " and " + ALIVE,
                        Long.class)
                .setParameter("desks", wanted.deskIds())
                .setParameter("begin", wanted.begin())
                .setParameter("end", wanted.end())
                .getResultList();
        return wanted.deskIds().stream()
                .filter(desk -> !taken.contains(desk))
                .sorted()
                .toList();
    }

    private void dropLapsed(UUID id, long desk, Instant begin, Instant end) {
        entities.createNativeQuery("delete from slot_reservation where (id = :id or desk_id = :desk and " + MEETS
                        + ") and not " + ALIVE)
                .setParameter("id", id)
                .setParameter("desk", desk)
                .setParameter("begin", begin)
                .setParameter("end", end)
                .executeUpdate();
    }

    private boolean insert(UUID id, long desk, FreeTime wanted, Optional<Duration> length) {
        Visit visit = wanted.visit();
        Query insert = entities.createNativeQuery("""
                        insert into slot_reservation
                               (id, desk_id, centre_id, unit_id, function, services, begins_at, ends_at, held_until)
                        values (:id, :desk, :centre, :unit, :function, :services, :begin, :end, %s)
                            on conflict do nothing
                        """.formatted(HELD_FOR));
        return insert.setParameter("id", id)
                        .setParameter("desk", desk)
                        .setParameter("centre", visit.centreId())
                        .setParameter("unit", visit.unitId())
                        .setParameter("function", visit.function().name())
                        .setParameter("services", String.join(",", visit.serviceCodes()))
                        .setParameter("begin", wanted.begin())
                        .setParameter("end", wanted.end())
                        .setParameter("seconds", seconds(length))
                        .executeUpdate()
                == 1;
    }

    /** As the database takes it; nothing is the end of no time: booked. */
    private static String seconds(Optional<Duration> length) {
        return length.map(Duration::toSeconds).map(String::valueOf).orElse(null);
    }

    /**
     * Moves a reservation where only itself is in the way: to a time at the same desk that meets the old one, which is given
     * back for it. When nothing comes of it the caller refuses, and nothing of the transaction stays. The lock of the desk
     * keeps two such moves from waiting for each other.
     */
    Optional<Reservation> shift(Reservation old, UUID next, FreeTime wanted) {
        if (!wanted.deskIds().contains(old.deskId())) {
            return Optional.empty();
        }
        lockDesk(old.deskId());
        dropLapsed(next, old.deskId(), wanted.begin(), wanted.end());
        remove(old.id());
        return insert(next, old.deskId(), wanted, Optional.empty()) ? find(next) : Optional.empty();
    }

    private void lockDesk(long desk) {
        entities.createNativeQuery("select id from schedule_desk where id = :desk for no key update", Long.class)
                .setParameter("desk", desk)
                .getSingleResult();
    }

    /** Moves a reservation to another desk at its own time, if nobody has it there or is just taking it. */
    boolean move(Reservation reservation, long desk) {
        lockDesk(desk);
        dropLapsed(reservation.id(), desk, reservation.begin(), reservation.end());
        UUID there = UUID.randomUUID();
        int arrived = entities.createNativeQuery("""
                        insert into slot_reservation
                               (id, desk_id, centre_id, unit_id, function, services, begins_at, ends_at, held_until)
                        select :there, :desk, centre_id, unit_id, function, services, begins_at, ends_at, held_until
                          from slot_reservation where id = :id
                            on conflict do nothing
                        """)
                .setParameter("there", there)
                .setParameter("desk", desk)
                .setParameter("id", reservation.id())
                .executeUpdate();
        if (arrived == 1) {
            remove(reservation.id());
            rename(there, reservation.id());
        }
        return arrived == 1;
    }

    private void rename(UUID from, UUID to) {
        entities.createNativeQuery("update slot_reservation set id = :to where id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    boolean book(UUID id) {
        return entities.createNativeQuery("update slot_reservation set held_until = null where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void remove(UUID id) {
        entities.createNativeQuery("delete from slot_reservation where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<Reservation> find(UUID id) {
        return reservations(entities.createQuery(READ + " where r.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** The reservation, which nobody else changes until the end of the transaction. */
    Optional<Reservation> lock(UUID id) {
        List<?> locked = entities.createNativeQuery(
                        "select desk_id from slot_reservation where id = :id for update", Long.class)
                .setParameter("id", id)
                .getResultList();
        return locked.isEmpty() ? Optional.empty() : find(id);
    }

    /** What is booked or held at the desks of a centre and ends after a moment, in order. */
    List<Reservation> after(String centreId, Instant moment) {
        return reservations(entities.createQuery(READ + """
                         where r.centreId = :centre and r.endsAt > :moment
                           and (r.heldUntil is null or r.heldUntil > :moment)
                         order by r.beginsAt, r.deskId
                        """, Tuple.class)
                .setParameter("centre", centreId)
                .setParameter("moment", moment));
    }

    /**
     * The time taken at desks in a period, by desk. Comes as one row a desk, beginnings and ends in seconds after that of the
     * period one after another, four bytes each: tens of thousands of rows would take longer to read than to find. No visit
     * takes longer than a day.
     */
    Map<Long, TakenTime> taken(Collection<Long> deskIds, Instant begin, Instant end) {
        @SuppressWarnings("unchecked")
        List<Tuple> desks = entities.createNativeQuery("""
                        select desk_id as desk,
                               string_agg(int4send(cast(date_part('epoch', begins_at) - :origin as integer))
                                          || int4send(cast(date_part('epoch', ends_at) - :origin as integer)), '') as stretches
                          from slot_reservation
                         where desk_id in :desks and begins_at >= :before and begins_at < :end and ends_at > :begin and %s
                         group by desk_id
                        """.formatted(ALIVE), Tuple.class)
                .setParameter("desks", deskIds)
                .setParameter("origin", (double) begin.getEpochSecond())
                .setParameter("before", begin.minus(Duration.ofDays(1)))
                .setParameter("begin", begin)
                .setParameter("end", end)
                .getResultList();
        Map<Long, TakenTime> taken = new HashMap<>();
        desks.forEach(row -> taken.put(row.get("desk", Long.class), time(begin, row.get("stretches", byte[].class))));
        return taken;
    }

    private static TakenTime time(Instant origin, byte[] stretches) {
        TakenTime time = new TakenTime(origin);
        ByteBuffer seconds = ByteBuffer.wrap(stretches);
        while (seconds.hasRemaining()) {
            time.add(seconds.getInt(), seconds.getInt());
        }
        return time;
    }

    private static List<Reservation> reservations(TypedQuery<Tuple> query) {
        return query.getResultList().stream().map(ReservedTimes::reservation).toList();
    }

    private static Reservation reservation(Tuple row) {
        String services = row.get("services", String.class);
        return new Reservation(
                row.get("reservation", UUID.class),
                new Visit(
                        row.get("centre", String.class),
                        row.get("unit", String.class),
                        row.get("purpose", DeskFunction.class),
                        services.isEmpty() ? List.of() : Arrays.asList(services.split(","))),
                row.get("desk", Long.class),
                row.get("begins", Instant.class),
                row.get("ends", Instant.class),
                Optional.ofNullable(row.get("until", Instant.class)));
    }
}
