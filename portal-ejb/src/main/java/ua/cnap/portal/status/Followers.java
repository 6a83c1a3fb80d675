package ua.cnap.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseStatus;

/** The addresses that get letters about cases, kept no longer than letters can come. */
@ApplicationScoped
class Followers {
    static final int MOST = 5;
    private static final Duration UNCONFIRMED_KEPT = Duration.ofDays(2);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<FollowerNews> news;

    @Inject
    Clock clock;

    /** Adds an address; the lock on the case lets two who ask at once come one after another. */
    void add(long caseId, String mailbox, String language) {
        entities.find(CaseFile.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        List<Follower> all = entities.createQuery("select f from Follower f where f.caseId = :case", Follower.class)
                .setParameter("case", caseId)
                .getResultList();
        Instant now = clock.instant();
        Optional<Follower> known =
                all.stream().filter(each -> each.isAt(mailbox)).findFirst();
        if (known.isEmpty() && all.size() >= MOST) {
            throw FollowingRefused.tooMany(MOST);
        }
        if (known.isEmpty()) {
            Follower added = new Follower(caseId, mailbox, language, now);
            entities.persist(added);
            news.fire(added.news(FollowerNews.Kind.CONFIRM));
        } else if (known.get().askAgain(now)) {
            news.fire(known.get().news(FollowerNews.Kind.CONFIRM));
        }
    }

    Optional<Follower> lock(UUID key) {
        return Optional.ofNullable(entities.find(Follower.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(UUID key) {
        lock(key).ifPresent(entities::remove);
    }

    void tell(@Observes CaseMoved moved) {
        entities.createQuery(
                        "select f from Follower f where f.caseId = :case and f.confirmedAt is not null", Follower.class)
                .setParameter("case", moved.caseId())
                .getResultList()
                .forEach(each -> news.fire(each.news(FollowerNews.Kind.CHANGED)));
    }

    /** Forgets addresses that were never confirmed and those of cases with which nothing more happens. */
    @Transactional
    void forget() {
        entities.createQuery("delete from Follower f where f.confirmedAt is null and f.askedAt < :before")
                .setParameter("before", clock.instant().minus(UNCONFIRMED_KEPT))
                .executeUpdate();
        entities.createQuery("delete from Follower f where f.caseId in"
                        + " (select c.id from CaseFile c where c.status in :final)")
                .setParameter("final", CaseStatus.FINAL)
                .executeUpdate();
    }
}
