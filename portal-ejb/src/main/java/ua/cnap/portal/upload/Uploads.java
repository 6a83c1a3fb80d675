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
    public List<Upload> of(UUID form) {
        return entities.createQuery("select u from Upload u where u.form = :form order by u.id", Upload.class)
                .setParameter("form", form)
                .getResultList();
    }

    /** Keeps a file for when the form is sent again. */
    public void keep(UUID form, String name, String mediaType, byte[] content) {
        entities.persist(new Upload(form, files.add(mediaType, content).id(), name, clock.instant()));
    }

    /** Forgets those files of a form that are not wanted any more. */
    public void drop(UUID form, Set<Long> ids) {
        of(form).stream().filter(upload -> ids.contains(upload.id())).forEach(this::forget);
    }

    /** Hands the files of a form over to what was filed by it: their bytes stay. */
    public List<Upload> take(UUID form) {
        List<Upload> taken = of(form);
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
