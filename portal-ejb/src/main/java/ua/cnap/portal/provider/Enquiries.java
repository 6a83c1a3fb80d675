package ua.cnap.portal.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The enquiries about cases. */
@ApplicationScoped
class Enquiries {
    @PersistenceContext
    EntityManager entities;

    void add(Enquiry enquiry) {
        entities.persist(enquiry);
    }

    Optional<Enquiry> find(long caseId, long enquiryId) {
        return Optional.ofNullable(entities.find(Enquiry.class, enquiryId))
                .filter(enquiry -> enquiry.caseId() == caseId);
    }

    /** The enquiries about a case, the last first. */
    List<Enquiry> of(long caseId) {
        return entities.createQuery("select e from Enquiry e where e.caseId = :id order by e.id desc", Enquiry.class)
                .setParameter("id", caseId)
                .getResultList();
    }
}
