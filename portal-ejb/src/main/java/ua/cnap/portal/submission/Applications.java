package ua.cnap.portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;

/** The applications with their attachments. Somebody else's application is not found. */
@ApplicationScoped
public class Applications {
    private static final int MOST_LISTED = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    void add(ServiceApplication begun) {
        entities.persist(begun);
    }

    /** The person's own application. */
    public ServiceApplication get(UUID id, SignedInPerson person) {
        return own(entities.find(ServiceApplication.class, id), person);
    }

    /** The person's own application, held until the transaction ends: nobody else changes or submits it meanwhile. */
    public ServiceApplication lock(UUID id, SignedInPerson person) {
        return own(entities.find(ServiceApplication.class, id, LockModeType.PESSIMISTIC_WRITE), person);
    }

    boolean isKnown(UUID id) {
        return entities.find(ServiceApplication.class, id) != null;
    }

    List<ServiceApplication> drafts(SignedInPerson person) {
        return entities.createQuery("""
                        select a from ServiceApplication a
                         where a.ownerId = :owner and a.status = DRAFT order by a.savedAt desc
                        """, ServiceApplication.class)
                .setParameter("owner", people.findId(person).orElse(null))
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    Optional<ServiceApplication> findDraft(SignedInPerson person, String serviceCode) {
        return drafts(person).stream()
                .filter(draft -> draft.serviceCode().equals(serviceCode))
                .findFirst();
    }

    Optional<ServiceApplication> findRepeat(UUID refusedId) {
        return entities.createQuery(
                        "select a from ServiceApplication a where a.repeatsId = :refused and a.status = DRAFT",
                        ServiceApplication.class)
                .setParameter("refused", refusedId)
                .getResultStream()
                .findFirst();
    }

    /** The attached documents in the order they were attached. */
    public List<AttachedDocument> attachments(UUID applicationId) {
        return entities.createQuery("""
                        select new ua.cnap.portal.submission.AttachedDocument(
                               a.id, a.documentId, a.fileName, f.mediaType, f.size, f.sha256, f.id)
                          from Attachment a join StoredFile f on f.id = a.fileId
                         where a.applicationId = :application order by a.attachedAt, a.id
                        """, AttachedDocument.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    void attach(Attachment attachment) {
        entities.persist(attachment);
    }

    void detach(AttachedDocument attachment) {
        entities.remove(entities.getReference(Attachment.class, attachment.id()));
        entities.flush();
    }

    /** Removes a draft; gives the files that nothing refers to any more. */
    List<UUID> remove(ServiceApplication draft) {
        List<UUID> files = new ArrayList<>(draft.outdatedPapers());
        attachments(draft.id()).forEach(attached -> files.add(attached.fileId()));
        entities.createQuery("delete from Attachment a where a.applicationId = :id")
                .setParameter("id", draft.id())
                .executeUpdate();
        entities.remove(draft);
        entities.flush();
        return files;
    }

    private ServiceApplication own(ServiceApplication found, SignedInPerson person) {
        if (found == null || !people.findId(person).equals(Optional.of(found.ownerId()))) {
            throw new NotFound();
        }
        return found;
    }
}
