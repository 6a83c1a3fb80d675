package ua.cnap.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.NotFound;

/** The units where people wait, and their stops. Joins the transaction of its caller. */
@ApplicationScoped
public class Sites {
    @PersistenceContext
    EntityManager entities;

    @Inject
    BrowsingCatalogue catalogue;

    /**
     * Wins the lock of the line of a unit: until the end of the transaction nobody else changes it. What was read of the
     * line before is old.
     */
    public Site lock(String centreId, String unitId) {
        return locked(unitId).orElseGet(() -> {
            entities.createNativeQuery("""
                            insert into site_unit (unit_id, centre_id, version) values (:unit, :centre, 0)
                            on conflict do nothing
                            """)
                    .setParameter("unit", unitId)
                    .setParameter("centre", centreId)
                    .executeUpdate();
            return locked(unitId).orElseThrow();
        });
    }

    private Optional<Site> locked(String unitId) {
        return Optional.ofNullable(entities.find(Site.class, unitId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The number of the last change of a line. */
    public long version(String unitId) {
        return entities.createQuery("select s.version from Site s where s.unitId = :unit", Long.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /**
     * The centre that has this unit.
     *
     * @throws NotFound when none has
     */
    public Centre centreOf(String unitId) {
        return catalogue.centres().stream()
                .filter(centre -> centre.findUnit(unitId).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Name and address of a unit. */
    public String place(String unitId) {
        return centreOf(unitId).findUnit(unitId).map(Unit::place).orElse(unitId);
    }

    /** The stop of a unit that is not over. */
    public Optional<SiteStop> stopOf(String unitId) {
        return entities.createQuery(
                        "select s from SiteStop s where s.unitId = :unit and s.endedAt is null", SiteStop.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    /** The stops of all units that are not over. */
    public List<SiteStop> stops() {
        return entities.createQuery("select s from SiteStop s where s.endedAt is null order by s.id", SiteStop.class)
                .getResultList();
    }

    /**
     * Refuses to go on while a unit is stopped.
     *
     * @throws SiteRefused when it is
     */
    public void mustNotBeStopped(String unitId) {
        stopOf(unitId).ifPresent(stop -> {
            throw SiteRefused.stopped(stop);
        });
    }

    /** How long of a span a unit was stopped. */
    public Duration stoppedWithin(String unitId, Instant from, Instant to) {
        List<SiteStop> stops = entities.createQuery("""
                        select s from SiteStop s
                         where s.unitId = :unit and s.begunAt < :to and (s.endedAt is null or s.endedAt > :from)
                        """, SiteStop.class)
                .setParameter("unit", unitId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return stops.stream().map(stop -> stop.within(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    void add(SiteStop stop) {
        entities.persist(stop);
    }
}
