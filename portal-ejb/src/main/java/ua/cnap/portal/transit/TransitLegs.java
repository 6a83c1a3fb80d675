package ua.cnap.portal.transit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseRegistered;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.identity.StaffMember;

/**
 * The ways of packages: one begins when a unit takes a package, one when a result comes that is collected at a unit, and one
 * back when it has come there, in case that nobody collects it. Joins the transaction of its caller.
 */
@ApplicationScoped
class TransitLegs {
    private static final String LINE = """
            select new ua.cnap.portal.transit.TransitLine(c.id, c.number, c.service.serviceCode, c.service.serviceName,
                   c.applicant.name, t.unitId, t.direction, t.listNumber, t.sentAt, t.sentBy)
              from TransitLeg t join CaseFile c on c.id = t.caseId
             where t.centreId = :centre and t.receivedAt is null
               and (t.direction = TO_UNIT and c.status in (AWAITS_TRANSIT, IN_TRANSIT)
                    or t.direction = TO_CENTRE and c.status = REGISTERED
                    or t.direction = BACK and (c.status = RETURNING or c.status = READY and exists
                        (select d.id from CaseDeadline d
                          where d.caseId = c.id and d.kind = COLLECTION and d.metAt is null and d.dueOn < :today)))
            """;
    private static final Set<TransitDirection> TO_CENTRE =
            EnumSet.of(TransitDirection.TO_CENTRE, TransitDirection.BACK);
    private static final Set<TransitDirection> TO_UNIT = EnumSet.of(TransitDirection.TO_UNIT);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void begin(@Observes CaseRegistered registered) {
        CaseFile file = entities.find(CaseFile.class, registered.caseId());
        String unit = file.origin().unitId();
        if (unit != null) {
            entities.persist(new TransitLeg(file, unit, TransitDirection.TO_CENTRE));
        }
    }

    void follow(@Observes CaseMoved moved) {
        switch (moved.move()) {
            case HAND_OVER -> mustBeSomewhere(moved.caseId());
            case KEEP_HERE -> find(moved.caseId(), TransitDirection.TO_UNIT).ifPresent(entities::remove);
            case ARRIVE -> beginFor(moved.caseId(), TransitDirection.BACK);
            default -> followTo(entities.find(CaseFile.class, moved.caseId()));
        }
    }

    private void followTo(CaseFile file) {
        if (file.status() == CaseStatus.AWAITS_TRANSIT) {
            beginFor(file.id(), TransitDirection.TO_UNIT);
        } else if (file.status().isFinal() && !file.terms().collectionUnit().isEmpty()) {
            find(file.id(), TransitDirection.BACK).filter(leg -> !leg.isSent()).ifPresent(entities::remove);
        }
    }

    private void beginFor(long caseId, TransitDirection direction) {
        CaseFile file = entities.find(CaseFile.class, caseId);
        entities.persist(new TransitLeg(file, file.terms().collectionUnit(), direction));
    }

    /** A unit hands over to a provider nearby by itself, but nobody hands over what is on the way. */
    private void mustBeSomewhere(long caseId) {
        find(caseId, TransitDirection.TO_CENTRE).filter(TransitLeg::isOnTheWay).ifPresent(leg -> {
            throw TransitRefused.onTheWay();
        });
    }

    /** The ways of a case, in the order they begin. */
    List<TransitLeg> of(String centreId, long caseId) {
        return entities.createQuery(
                        "select t from TransitLeg t where t.caseId = :case and t.centreId = :centre order by t.id",
                        TransitLeg.class)
                .setParameter("case", caseId)
                .setParameter("centre", centreId)
                .getResultList();
    }

    private Optional<TransitLeg> find(long caseId, TransitDirection direction) {
        return entities.createQuery(
                        "select t from TransitLeg t where t.caseId = :case and t.direction = :direction",
                        TransitLeg.class)
                .setParameter("case", caseId)
                .setParameter("direction", direction)
                .getResultStream()
                .findFirst();
    }

    /** What waits at the end where the clerk works, the first to come first; results that nobody took in time go back. */
    List<TransitLine> toSend(StaffMember clerk, int most) {
        return lines(clerk, "t.sentAt is null", TO_UNIT, TO_CENTRE, most);
    }

    /** What is on the way to where the clerk works. */
    List<TransitLine> onTheWay(StaffMember clerk, int most) {
        return lines(clerk, "t.sentAt is not null", TO_CENTRE, TO_UNIT, most);
    }

    private List<TransitLine> lines(
            StaffMember clerk, String when, Set<TransitDirection> ofCentre, Set<TransitDirection> ofUnit, int most) {
        boolean atUnit = clerk.unitOfCentre().isPresent();
        return entities.createQuery(
                        LINE + " and " + when
                                + " and t.direction in :directions and (:everywhere = true or t.unitId = :unit)"
                                + " order by t.id",
                        TransitLine.class)
                .setParameter("centre", clerk.centreId())
                .setParameter("directions", atUnit ? ofUnit : ofCentre)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("everywhere", !atUnit)
                .setParameter("unit", clerk.unitId())
                .setMaxResults(most)
                .getResultList();
    }
}
