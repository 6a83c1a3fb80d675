package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** The cases with what belongs to them. */
@ApplicationScoped
class CaseFiles {
    @PersistenceContext
    EntityManager entities;

    CaseFile get(long id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id)).orElseThrow(NotFound::new);
    }

    /**
     * A case of the clerk's centre.
     *
     * @throws NotFound when the centre has no such case
     */
    CaseFile get(StaffMember clerk, long id) {
        return own(clerk, get(id));
    }

    /** The same, while nobody else may move it. */
    CaseFile lock(StaffMember clerk, long id) {
        return own(clerk, lock(id));
    }

    private static CaseFile own(StaffMember clerk, CaseFile file) {
        if (!file.centreId().equals(clerk.centreId())) {
            throw new NotFound();
        }
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
