package ua.cnap.portal.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An address that gets a letter when a case changes; its id, known only from the letters, confirms and ends that. */
@Entity
@Table(name = "status_follower")
class Follower {
    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "case_id")
    private long caseId;

    private String mailbox;
    private String language;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Follower() {}

    Follower(long caseId, String mailbox, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.mailbox = mailbox;
        this.language = language;
        this.askedAt = now;
    }

    /** Asks again; whether the letter that asks to confirm is to be sent once more. */
    boolean askAgain(Instant now) {
        boolean again = confirmedAt == null && askedAt.plus(BETWEEN_LETTERS).isBefore(now);
        if (again) {
            askedAt = now;
        }
        return again;
    }

    boolean isAt(String address) {
        return mailbox.equals(address);
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    FollowerNews news(FollowerNews.Kind kind) {
        return new FollowerNews(caseId, kind, mailbox, language, id);
    }

    @Override
    public String toString() {
        return "Follower[case " + caseId + "]";
    }
}
