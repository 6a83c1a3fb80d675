package ua.cnap.portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The sheets under way. Joins the transaction of its caller. */
@ApplicationScoped
class SheetDrafts {
    /** Days after which a sheet that was not sent is forgotten. */
    private static final int DAYS = 2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SheetVault vault;

    @Inject
    Clock clock;

    Optional<SheetDraft> find(String id) {
        return Optional.ofNullable(entities.find(SheetDraft.class, vault.hash(id)));
    }

    /** The same as it is now, locked until the end of the transaction: who sends it twice at once goes one after another. */
    Optional<SheetDraft> lock(String id) {
        Optional<SheetDraft> draft = find(id);
        draft.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return draft;
    }

    /** The sheet with this id, locked, begun if it is not there yet. */
    SheetDraft begin(String id, StartedSheet sheet) {
        entities.createNativeQuery("""
                        insert into survey_draft (hash, content, expires_on) values (:hash, :content, :expires)
                        on conflict do nothing
                        """)
                .setParameter("hash", vault.hash(id))
                .setParameter("content", vault.lock(id, sheet))
                .setParameter("expires", LocalDate.now(clock).plusDays(DAYS))
                .executeUpdate();
        return lock(id).orElseThrow();
    }

    void save(SheetDraft draft, String id, StartedSheet sheet) {
        draft.save(vault.lock(id, sheet));
    }

    /** What is known of a sheet under way. */
    StartedSheet read(String id, byte[] content) {
        return vault.open(id, content, StartedSheet.class);
    }

    void forgetExpired() {
        entities.createQuery("delete from SheetDraft d where d.expiresOn < :today")
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }
}
