package ua.cnap.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.appeal.AppealNews;
import ua.cnap.portal.booking.BookingNews;
import ua.cnap.portal.breach.BreachReported;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseRegistered;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ResultNotices;
import ua.cnap.portal.escalation.StepTaken;
import ua.cnap.portal.intake.WatchingCases;
import ua.cnap.portal.reminder.DutyNews;
import ua.cnap.portal.routing.RoutingCase;
import ua.cnap.portal.status.FollowerNews;

/** The letters that wait to be sent. Of several servers each takes letters that no other holds. */
@ApplicationScoped
class Outbox {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ResultNotices notices;

    @Inject
    WatchingCases intake;

    @Inject
    Clock clock;

    void write(@Observes CaseRegistered registered) {
        if (registered.mailbox() != null) {
            entities.persist(new Letter(
                    registered.caseId(),
                    LetterKind.RECEIPT,
                    registered.mailbox(),
                    registered.language(),
                    clock.instant()));
        }
    }

    void write(@Observes CaseMoved moved) {
        kindOf(moved)
                .filter(any -> moved.mailbox() != null)
                .ifPresent(kind -> entities.persist(
                        new Letter(moved.caseId(), kind, moved.mailbox(), moved.language(), clock.instant())
                                .about(moved.said().getOrDefault(Particular.DEFECTS, ""))));
        if (moved.move() == CaseMove.ISSUE || moved.move() == CaseMove.TAKE_ELECTRONICALLY) {
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

    void write(@Observes StepTaken step) {
        entities.persist(new Letter(step.caseId(), LetterKind.TERM, step.mailbox(), "uk", clock.instant()));
    }

    void write(@Observes BreachReported breach) {
        entities.persist(new Letter(breach.caseId(), LetterKind.BREACH, breach.mailbox(), "uk", clock.instant()));
    }

    /** One letter that was not sent yet tells of several changes: the case is looked at when it is read. */
    void write(@Observes FollowerNews news) {
        LetterKind kind = LetterKind.of(news.kind());
        String key = news.key().toString();
        boolean waits = !entities.createQuery(
                        "select l.id from Letter l where l.caseId = :case and l.kind = :kind and l.about = :key and l.tries = 0")
                .setParameter("case", news.caseId())
                .setParameter("kind", kind)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
        if (!waits) {
            entities.persist(
                    new Letter(news.caseId(), kind, news.mailbox(), news.language(), clock.instant()).about(key));
        }
    }

    void write(@Observes BookingNews news) {
        entities.persist(new Letter(news, clock.instant()));
    }

    void write(@Observes AppealNews news) {
        entities.persist(new Letter(news, clock.instant()));
    }

    void write(@Observes DutyNews news) {
        entities.persist(new Letter(news, clock.instant()));
    }

    /** The letter about a move, if the applicant gets one. */
    private Optional<LetterKind> kindOf(CaseMoved moved) {
        return switch (moved.move()) {
            case TAKE_RESULT, TAKE_REFUSAL, GIVE_HERE, REFUSE_HERE, ARRIVE, KEEP_HERE, COME_BACK ->
                isReady(moved.caseId()) ? Optional.of(LetterKind.RESULT) : Optional.empty();
            case PAUSE, RESUME, EXTEND, AWAIT_MEETING -> Optional.of(LetterKind.EXPECTED);
            case CONSENT_BY_SILENCE -> Optional.of(LetterKind.CONSENT);
            case NOTE_OBSTACLE -> Optional.of(LetterKind.OBSTACLE);
            case TAKE_ORIGINALS -> Optional.of(LetterKind.ORIGINALS);
            case ASK_CORRECTIONS -> Optional.of(LetterKind.CORRECTIONS);
            case CANCEL_CORRECTIONS -> Optional.of(LetterKind.CORRECTIONS_CANCELLED);
            case SUPPLEMENT -> Optional.of(LetterKind.SUPPLEMENT);
            case ISSUE, TAKE_ELECTRONICALLY, SEND -> Optional.of(LetterKind.RATE);
            default -> Optional.empty();
        };
    }

    /** Not while the result is still on the way to the unit where the applicant collects it. */
    private boolean isReady(long caseId) {
        return entities.find(CaseFile.class, caseId).status() == CaseStatus.READY;
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
            case ORIGINALS -> notices.toldOfOriginals(letter.caseId());
            default -> {
                // the letter itself is all
            }
        }
    }
}
