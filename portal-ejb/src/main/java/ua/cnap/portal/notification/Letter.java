package ua.cnap.portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ua.cnap.portal.appeal.AppealNews;
import ua.cnap.portal.booking.BookingNews;
import ua.cnap.portal.reminder.DutyNews;

/** A letter in the outbox: to whom, about which case, booked visit, appeal or duty and of which kind; its text is composed when it is sent. */
@Entity
@Table(name = "notification_letter")
class Letter {
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "booking_id")
    private Long bookingId;

    @Column(name = "appeal_id")
    private Long appealId;

    @Column(name = "duty_id")
    private UUID dutyId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String about = "";
    private String recipient;
    private String language;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Letter() {}

    Letter(long caseId, LetterKind kind, String recipient, String language, Instant now) {
        this(kind, recipient, language, now);
        this.caseId = caseId;
    }

    /** About a booked visit. */
    Letter(BookingNews news, Instant now) {
        this(LetterKind.of(news.kind()), news.mailbox(), news.language(), now);
        this.bookingId = news.bookingId();
    }

    /** About an appeal. */
    Letter(AppealNews news, Instant now) {
        this(LetterKind.of(news.kind()), news.mailbox(), news.language(), now);
        this.appealId = news.appealId();
    }

    /** About a duty of tomorrow. */
    Letter(DutyNews news, Instant now) {
        this(LetterKind.DUTY, news.mailbox(), "uk", now);
        this.dutyId = news.reminderId();
    }

    private Letter(LetterKind kind, String recipient, String language, Instant now) {
        this.kind = kind;
        this.recipient = recipient;
        this.language = language;
        this.writtenAt = now;
        this.nextTryAt = now;
    }

    /** Names what it is about besides the case. */
    Letter about(String words) {
        about = words;
        return this;
    }

    /** Counts a try and sets when the next one comes if this one fails: twice as long each time, at most six hours. */
    void beginTry(Instant now) {
        tries++;
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(tries, 9));
        nextTryAt = tries < MOST_TRIES ? now.plus(pause) : null;
    }

    void sent(Instant now) {
        sentAt = now;
        nextTryAt = null;
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    long bookingId() {
        return bookingId;
    }

    long appealId() {
        return appealId;
    }

    UUID dutyId() {
        return dutyId;
    }

    LetterKind kind() {
        return kind;
    }

    String about() {
        return about;
    }

    String recipient() {
        return recipient;
    }

    String language() {
        return language;
    }

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
