package ua.cnap.portal.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.kernel.NotFound;

/** The appeals. Joins the transaction of its caller; who may see them is the caller's to decide. */
@ApplicationScoped
public class Appeals {
    @PersistenceContext
    EntityManager entities;

    /** Keeps a new one; its id is known then. */
    void add(Appeal appeal) {
        entities.persist(appeal);
    }

    /** What a form filed already. Until the caller's transaction ends, nobody else works on the same form. */
    public Optional<Appeal> lock(UUID form) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "appeal form " + form)
                .getSingleResult();
        return find(form);
    }

    /** What a form filed already. */
    Optional<Appeal> find(UUID form) {
        return entities.createQuery("select a from Appeal a where a.form = :form", Appeal.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** The appeal with this hash of its code. */
    public Optional<Appeal> findByCode(String hash) {
        return entities.createQuery("select a from Appeal a where a.code.hash = :hash", Appeal.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The last appeals that a person wrote signed in, the newest first. */
    public List<Appeal> writtenBy(long personId, int most) {
        return entities.createQuery(
                        "select a from Appeal a where a.personId = :person order by a.id desc", Appeal.class)
                .setParameter("person", personId)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * An appeal.
     *
     * @throws NotFound when there is none
     */
    public Appeal get(long id) {
        return Optional.ofNullable(entities.find(Appeal.class, id)).orElseThrow(NotFound::new);
    }

    /**
     * An appeal that nobody else changes until the caller's transaction ends.
     *
     * @throws NotFound when there is none
     */
    public Appeal lock(long id) {
        return Optional.ofNullable(entities.find(Appeal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }
}
