package ua.cnap.portal.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The requests and supplements of the cases; who may read them is the caller's to decide. */
@ApplicationScoped
public class Corrections {
    @PersistenceContext
    EntityManager entities;

    /** The corrections of a case. */
    public CaseCorrections of(long caseId) {
        return new CaseCorrections(findActive(caseId), supplements(caseId));
    }

    /** Those of several cases whose applicants are asked to mend something. */
    public Set<Long> asking(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(
                        "select r.caseId from CorrectionRequest r where r.caseId in :cases and r.state = OPEN",
                        Long.class)
                .setParameter("cases", caseIds)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The request that is open, or whose answer waits to be looked at. */
    Optional<CorrectionRequest> findActive(long caseId) {
        return entities.createQuery(
                        "select r from CorrectionRequest r where r.caseId = :case and r.state in (OPEN, ANSWERED)",
                        CorrectionRequest.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** The request in this state, if the case has one. */
    Optional<CorrectionRequest> find(long caseId, RequestState state) {
        return findActive(caseId).filter(request -> request.state() == state);
    }

    /** The supplement that a draft became. */
    Optional<Supplement> findFiled(UUID draftId) {
        return entities.createQuery("select s from Supplement s where s.applicationId = :id", Supplement.class)
                .setParameter("id", draftId)
                .getResultStream()
                .findFirst();
    }

    private List<Supplement> supplements(long caseId) {
        return entities.createQuery(
                        "select s from Supplement s where s.caseId = :case order by s.edition", Supplement.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Adds a request after what became of the earlier one is written. */
    void add(CorrectionRequest request) {
        entities.flush();
        entities.persist(request);
    }

    void add(Supplement filed) {
        entities.persist(filed);
    }
}
