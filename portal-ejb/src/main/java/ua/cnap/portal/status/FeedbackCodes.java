package ua.cnap.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.casework.CaseRegistered;
import ua.cnap.portal.kernel.NotFound;

/** The feedback codes of the cases: drawn when a case is registered, in the same transaction. */
@ApplicationScoped
public class FeedbackCodes {
    @PersistenceContext
    EntityManager entities;

    @Inject
    FeedbackSecrets secrets;

    void draw(@Observes CaseRegistered registered) {
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

    /** The case with this code, for features that act for who holds it. */
    public Optional<Long> findCase(FeedbackCode code) {
        return entities.createQuery("select f.caseId from Feedback f where f.codeHash = :hash", Long.class)
                .setParameter("hash", secrets.hash(code))
                .getResultStream()
                .findFirst();
    }

    /** How far the case with this code is: one statement, whether there is such a case or not. */
    Optional<CaseProgress> findProgress(FeedbackCode code) {
        return CaseProgress.of(entities.createQuery("""
                        select new ua.cnap.portal.casework.CaseProgress$Line(
                               c.centreId, c.service.serviceCode, c.status, c.signatureState, c.registeredAt,
                               c.terms.dueOn, c.terms.dueRule, c.terms.dueRuleEn, c.expectedOn, c.terms.collectionUnit, r.action, r.at)
                          from CaseFile c join c.sheet.entries r
                         where c.id = (select f.caseId from Feedback f where f.codeHash = :hash)
                         order by index(r)
                        """, CaseProgress.Line.class)
                .setParameter("hash", secrets.hash(code))
                .getResultList());
    }
}
