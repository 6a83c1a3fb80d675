package ua.cnap.portal.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An enquiry of the centre about the progress of a case, and the provider's answer (запит адміністратора, R-119). */
@Entity
@Table(name = "provider_enquiry")
public class Enquiry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private String question;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private String answer;

    protected Enquiry() {}

    Enquiry(long caseId, String clerk, String question, Instant at) {
        this.caseId = caseId;
        this.askedBy = clerk;
        this.question = question;
        this.askedAt = at;
    }

    void answer(String officer, String text, Instant at) {
        answeredBy = officer;
        answer = text;
        answeredAt = at;
    }

    public Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public String question() {
        return question;
    }

    /** When it was answered, null before. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public String answer() {
        return answer;
    }

    /** Whether this question waits for an answer already. */
    boolean asksAgain(String asked) {
        return !isAnswered() && question.equals(asked);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
