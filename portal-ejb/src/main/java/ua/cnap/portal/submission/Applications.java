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

    /** An application that became a case, for who works with the case. */
    ServiceApplication getFiled(UUID id) {
        return Optional.ofNullable(entities.find(ServiceApplication.class, id))
                .filter(found -> found.status() == ApplicationStatus.SUBMITTED)
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(UUID id) {
        return entities.find(ServiceApplication.class, id) != null;
    }

    List<ServiceApplication> drafts(SignedInPerson person) {
        return entities.createQuery("""
                        select a from ServiceApplication a
                         where a.ownerId = :owner and a.status = DRAFT and a.mending.filedId is null
                         order by a.savedAt desc
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

    /** The unfinished supplement to a filed application. */
    Optional<ServiceApplication> findSupplement(UUID filedId) {
        return entities.createQuery(
                        "select a from ServiceApplication a where a.mending.filedId = :filed and a.status = DRAFT",
                        ServiceApplication.class)
                .setParameter("filed", filedId)
                .getResultStream()
                .findFirst();
    }

    /** What tells a filed application as it stands: itself, or the last supplement that was filed to it. */
    ServiceApplication standing(UUID filedId) {
        return last(withSupplements(filedId));
    }

    /** The documents of a filed application as they stand. */
    List<AttachedDocument> standingDocuments(UUID filedId) {
        return documents(withSupplements(filedId));
    }

    /** What told the filed application as it stood before this supplement, even if that has been filed meanwhile. */
    ServiceApplication standingBefore(ServiceApplication supplement) {
        return last(before(supplement));
    }

    /** The documents of the filed application as they stood before this supplement. */
    List<AttachedDocument> standingDocumentsBefore(ServiceApplication supplement) {
        return documents(before(supplement));
    }

    private List<ServiceApplication> before(ServiceApplication supplement) {
        UUID filedId = supplement.mending().map(Mending::filedId).orElseThrow();
        return withSupplements(filedId).stream()
                .takeWhile(filed -> !filed.id().equals(supplement.id()))
                .toList();
    }

    private static ServiceApplication last(List<ServiceApplication> filed) {
        return filed.get(filed.size() - 1);
    }

    private List<AttachedDocument> documents(List<ServiceApplication> filed) {
        return filed.stream().map(part -> attachments(part.id())).reduce(List.of(), Mended::replacing);
    }

    private List<ServiceApplication> withSupplements(UUID filedId) {
        return entities.createQuery("""
                        select a from ServiceApplication a
                         where a.id = :filed or a.mending.filedId = :filed and a.status = SUBMITTED
                         order by case when a.id = :filed then 0 else 1 end, a.preparedAt
                        """, ServiceApplication.class)
                .setParameter("filed", filedId)
                .getResultList();
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
