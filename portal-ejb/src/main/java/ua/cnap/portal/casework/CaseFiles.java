package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** The cases with what belongs to them. */
@ApplicationScoped
class CaseFiles {
    @Inject
    Rights rights;

    @PersistenceContext
    EntityManager entities;

    CaseFile get(long id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id)).orElseThrow(NotFound::new);
    }

    /**
     * A case that the clerk may read.
     *
     * @throws NotFound when the clerk's centre has no such case, or not in the clerk's reach
     */
    CaseFile get(StaffMember clerk, long id) {
        return permitted(clerk, Right.READ, get(id));
    }

    /**
     * A case that the clerk may move so, while nobody else may move it.
     *
     * @throws NotFound when the clerk's centre has no such case, or not in the clerk's reach
     * @throws NotPermitted when the clerk may only read it
     * @throws MoveRefused when the package lies at a unit where the clerk does not work
     */
    CaseFile lock(StaffMember clerk, long id, CaseMove move) {
        CaseFile file = permitted(clerk, move.right(), lock(id));
        if (!reaches(clerk, move, file.terms().unitWithPackage(file.status()))) {
            throw MoveRefused.lyingAtUnit();
        }
        return file;
    }

    /** Whether the clerk works where the package lies that is taken in hand for the move. */
    boolean reaches(StaffMember clerk, CaseMove move, Optional<String> unitWithPackage) {
        return !move.takesPackage()
                || unitWithPackage.filter(unit -> !rights.worksAt(clerk, unit)).isEmpty();
    }

    private CaseFile permitted(StaffMember clerk, Right right, CaseFile file) {
        rights.demand(clerk, right, file.centreId(), file.origin().units(file.centreId(), file.terms()));
        return file;
    }

    /** A case, while nobody else may move it. */
    CaseFile lock(long id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    Optional<CaseFile> findByApplication(UUID applicationId) {
        return entities.createQuery("select c from CaseFile c where c.origin.applicationId = :id", CaseFile.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    CaseFile add(CaseFile opened, Optional<SignatureFinding> finding) {
        entities.persist(opened);
        finding.ifPresent(found -> entities.persist(new SignatureCheck(opened.id(), found)));
        return opened;
    }

    /** The check of the package's electronic signature; a package on paper has none. */
    Optional<SignatureCheck> checkOf(long caseId) {
        return Optional.ofNullable(entities.find(SignatureCheck.class, caseId));
    }

    /** The same, while nobody else may write it. */
    SignatureCheck lockCheckOf(long caseId) {
        return entities.find(SignatureCheck.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Long> withCheckDue(Instant now, int most) {
        return entities.createQuery(
                        "select k.caseId from SignatureCheck k where k.nextCheckAt <= :now order by k.nextCheckAt",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
