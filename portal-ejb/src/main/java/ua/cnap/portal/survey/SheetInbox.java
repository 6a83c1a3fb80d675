package ua.cnap.portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sheets that were sent and wait for others like them, each locked. Joins the transaction of its caller. */
@ApplicationScoped
class SheetInbox {
    private static final int AT_ONCE = 5000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SheetVault vault;

    void put(FilledSheet sheet) {
        UUID id = UUID.randomUUID();
        entities.persist(new WaitingSheet(id, sheet.place().centreId(), vault.lock(id.toString(), sheet)));
    }

    /** The centres of the sheets that wait. */
    List<String> centres() {
        return entities.createQuery("select distinct w.centreId from WaitingSheet w", String.class)
                .getResultList();
    }

    /** The sheets of a centre that wait, read by this transaction alone. */
    Map<UUID, FilledSheet> take(String centreId) {
        List<WaitingSheet> rows = entities.createQuery(
                        "select w from WaitingSheet w where w.centreId = :centre order by w.id", WaitingSheet.class)
                .setParameter("centre", centreId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(AT_ONCE)
                .getResultList();
        Map<UUID, FilledSheet> waiting = new HashMap<>();
        rows.forEach(row -> waiting.put(row.id(), vault.open(row.id().toString(), row.content(), FilledSheet.class)));
        return waiting;
    }

    void remove(Set<UUID> sheets) {
        sheets.forEach(id -> entities.remove(entities.getReference(WaitingSheet.class, id)));
    }
}
