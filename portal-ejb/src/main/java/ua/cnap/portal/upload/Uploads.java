package ua.cnap.portal.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.storage.StoredFiles;

/** The files of forms that are not taken yet. Joins the transaction of its caller, who judged the files. */
@ApplicationScoped
public class Uploads {
    @PersistenceContext
    EntityManager entities;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    /** The files of a form, in the order in which they came. */
    public List<Upload> of(UUID form, Upload.Purpose purpose) {
        return entities.createQuery(
                        "select u from Upload u where u.form = :form and u.purpose = :purpose order by u.id",
                        Upload.class)
                .setParameter("form", form)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** Keeps a file for when the form is sent again. */
    public void keep(UUID form, Upload.Purpose purpose, String name, String mediaType, byte[] content) {
        entities.persist(new Upload(form, purpose, files.add(mediaType, content).id(), name, clock.instant()));
    }

    /** Forgets those files of a form that are not wanted any more. */
    public void drop(UUID form, Set<Long> ids) {
        Stream.of(Upload.Purpose.values())
                .flatMap(purpose -> of(form, purpose).stream())
                .filter(upload -> ids.contains(upload.id()))
                .forEach(this::forget);
    }

    /** Forgets the signatures of a form. */
    public void dropSignatures(UUID form) {
        of(form, Upload.Purpose.SIGNATURE).forEach(this::forget);
    }

    /** Hands what goes with a form over to what was filed by it: the bytes stay. */
    public List<Upload> take(UUID form) {
        List<Upload> taken = of(form, Upload.Purpose.ATTACHMENT);
        taken.forEach(entities::remove);
        return taken;
    }

    /** Forgets what nobody came back for. */
    @Transactional
    void forgetBefore(Instant moment, int most) {
        entities.createQuery("select u from Upload u where u.keptAt < :moment order by u.keptAt, u.id", Upload.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList()
                .forEach(this::forget);
    }

    private void forget(Upload upload) {
        entities.remove(upload);
        entities.flush();
        files.remove(upload.fileId());
    }
}
