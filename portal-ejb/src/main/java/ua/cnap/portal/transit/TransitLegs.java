package ua.cnap.portal.transit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseRegistered;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.identity.StaffMember;

/**
 * The ways of packages: one begins when a unit takes a package, and when a result comes that is collected at a unit. Joins
 * the transaction of its caller.
 */
@ApplicationScoped
class TransitLegs {
    private static final String LINE = """
            select new ua.cnap.portal.transit.TransitLine(c.id, c.number, c.service.serviceCode, c.service.serviceName,
                   c.applicant.name, t.unitId, t.direction, t.listNumber, t.sentAt, t.sentBy)
              from TransitLeg t join CaseFile c on c.id = t.caseId
             where t.centreId = :centre and t.receivedAt is null
               and (t.direction = TO_UNIT and c.status in (AWAITS_TRANSIT, IN_TRANSIT)
                    or t.direction = TO_CENTRE and c.status = REGISTERED)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    MakingMove making;

    void begin(@Observes CaseRegistered registered) {
        CaseFile file = entities.find(CaseFile.class, registered.caseId());
        String unit = file.origin().unitId();
        if (unit != null) {
            entities.persist(new TransitLeg(file, unit, TransitDirection.TO_CENTRE));
        }
    }

    void follow(@Observes CaseMoved moved) {
        if (moved.move() == CaseMove.HAND_OVER) {
            mustBeSomewhere(moved.caseId());
        } else if (moved.move() == CaseMove.KEEP_HERE) {
            find(moved.caseId(), TransitDirection.TO_UNIT).ifPresent(entities::remove);
        } else {
            CaseFile file = entities.find(CaseFile.class, moved.caseId());
            if (file.status() == CaseStatus.AWAITS_TRANSIT) {
                entities.persist(new TransitLeg(file, file.terms().collectionUnit(), TransitDirection.TO_UNIT));
            }
        }
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

    /** What waits at the end where the clerk works, the first to come first. */
    List<TransitLine> toSend(StaffMember clerk, int most) {
        return lines(clerk, "t.sentAt is null", TransitDirection.TO_UNIT, TransitDirection.TO_CENTRE, most);
    }

    /** What is on the way to where the clerk works. */
    List<TransitLine> onTheWay(StaffMember clerk, int most) {
        return lines(clerk, "t.sentAt is not null", TransitDirection.TO_CENTRE, TransitDirection.TO_UNIT, most);
    }

    private List<TransitLine> lines(
            StaffMember clerk, String when, TransitDirection ofCentre, TransitDirection ofUnit, int most) {
        boolean atUnit = clerk.unitOfCentre().isPresent();
        return entities.createQuery(
                        LINE + " and " + when
                                + " and t.direction = :direction and (:everywhere = true or t.unitId = :unit)"
                                + " order by t.id",
                        TransitLine.class)
                .setParameter("centre", clerk.centreId())
                .setParameter("direction", atUnit ? ofUnit : ofCentre)
                .setParameter("everywhere", !atUnit)
                .setParameter("unit", clerk.unitId())
                .setMaxResults(most)
                .getResultList();
    }
}
