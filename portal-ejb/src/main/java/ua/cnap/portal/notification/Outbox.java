package ua.cnap.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.ResultNotices;
import ua.cnap.portal.intake.WatchingCases;
import ua.cnap.portal.routing.RoutingCase;

/** The letters that wait to be sent. Of several servers each takes letters that no other holds. */
@ApplicationScoped
class Outbox {
    /** What brings an outgoing package to the centre. */
    private static final Set<CaseMove> RESULTS =
            EnumSet.of(CaseMove.TAKE_RESULT, CaseMove.TAKE_REFUSAL, CaseMove.GIVE_HERE, CaseMove.REFUSE_HERE);

    @PersistenceContext
    EntityManager entities;

    @Inject
    ResultNotices notices;

    @Inject
    WatchingCases intake;

    @Inject
    Clock clock;

    void write(@Observes CaseFile.Registered registered) {
        if (registered.mailbox() != null) {
            entities.persist(new Letter(
                    registered.caseId(),
                    LetterKind.RECEIPT,
                    registered.mailbox(),
                    registered.language(),
                    clock.instant()));
        }
    }

    void write(@Observes CaseFile.Moved moved) {
        if (RESULTS.contains(moved.move()) && moved.mailbox() != null) {
            entities.persist(
                    new Letter(moved.caseId(), LetterKind.RESULT, moved.mailbox(), moved.language(), clock.instant()));
        }
        if (moved.move() == CaseMove.NOTE_OBSTACLE && moved.mailbox() != null) {
            entities.persist(new Letter(
                    moved.caseId(), LetterKind.OBSTACLE, moved.mailbox(), moved.language(), clock.instant()));
        }
        if (moved.move() == CaseMove.ISSUE) {
            forgetWaiting(moved.caseId());
        }
    }

    void write(@Observes RoutingCase.StagePassed passed) {
        if (passed.mailbox() != null) {
            String stage = passed.stage().in(Locale.forLanguageTag(passed.language()));
            entities.persist(
                    new Letter(passed.caseId(), LetterKind.STAGE, passed.mailbox(), passed.language(), clock.instant())
                            .about(stage));
        }
    }

    /** Who has the result in hand need not be told any more that it waits, as with a service given at once. */
    private void forgetWaiting(long caseId) {
        entities.createQuery("delete from Letter l where l.caseId = :id and l.kind = RESULT and l.tries = 0")
                .setParameter("id", caseId)
                .executeUpdate();
    }

    /** Takes letters whose time has come and counts the try, so that a crash while sending only delays them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Letter> take(int most) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Letter> due = entities.createNativeQuery("""
                        select * from notification_letter where next_try_at <= :now
                        order by next_try_at limit :most for update skip locked
                        """, Letter.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        due.forEach(letter -> letter.beginTry(now));
        return due;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(Letter letter) {
        entities.find(Letter.class, letter.id()).sent(clock.instant());
        switch (letter.kind()) {
            case RESULT -> notices.told(letter.caseId());
            case RECEIPT -> intake.inventorySent(letter.caseId());
        }
    }
}
