package ua.cnap.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.kernel.NotFound;

/** The feedback codes of the cases: drawn when a case is registered, in the same transaction. */
@ApplicationScoped
public class FeedbackCodes {
    @PersistenceContext
    EntityManager entities;

    @Inject
    FeedbackSecrets secrets;

    void draw(@Observes CaseFile.Registered registered) {
        String seed = secrets.seed();
        entities.persist(new Feedback(registered.caseId(), seed, secrets.hash(secrets.code(seed))));
    }

    /**
     * The code of a case, for its applicant only.
     *
     * @throws NotFound when the case has none
     */
    public FeedbackCode codeOf(long caseId) {
        return Optional.ofNullable(entities.find(Feedback.class, caseId))
                .map(feedback -> secrets.code(feedback.seed))
                .orElseThrow(NotFound::new);
    }

    /** The case with this code and its routing sheet, read at once. */
    Optional<CaseFile> findCase(FeedbackCode code) {
        return entities
                .createQuery("""
                        select c from CaseFile c left join fetch c.routing
                        where c.id = (select f.caseId from Feedback f where f.codeHash = :hash)
                        """, CaseFile.class)
                .setParameter("hash", secrets.hash(code))
                .getResultList()
                .stream()
                .findFirst();
    }
}
