package ua.cnap.portal.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.kernel.NotFound;

/** Keeps files inside the caller's transaction. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Keeps these bytes. */
    public StoredFile add(String mediaType, byte[] content) {
        StoredFile file = new StoredFile(UUID.randomUUID(), mediaType, content, clock.instant());
        entities.persist(file);
        return file;
    }

    /**
     * The file with its bytes.
     *
     * @throws NotFound when there is none
     */
    public StoredFile get(UUID id) {
        StoredFile file = entities.find(StoredFile.class, id);
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    /** What is known of these files, without their bytes. */
    public Map<UUID, FileSummary> summaries(Collection<UUID> ids) {
        return entities.createQuery("""
                        select new ua.cnap.portal.storage.FileSummary(f.id, f.mediaType, f.size, f.sha256)
                          from StoredFile f where f.id in :ids
                        """, FileSummary.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(FileSummary::id, Function.identity()));
    }

    /** Forgets a file that nothing refers to any more. */
    public void remove(UUID id) {
        entities.createQuery("delete from StoredFile f where f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
