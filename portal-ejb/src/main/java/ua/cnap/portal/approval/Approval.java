package ua.cnap.portal.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request to another body about a case (запит на погодження), with its conclusion (висновок) once that came. */
@Entity
@Table(name = "approval_request")
public class Approval {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private String body;
    private String question;

    @Enumerated(EnumType.STRING)
    private ApprovalGround ground;

    private String basis;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private String conclusion;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "concluded_by")
    private String concludedBy;

    protected Approval() {}

    Approval(long caseId, TypedApproval typed, ApprovalGround ground, Instant at, String by) {
        this.caseId = caseId;
        this.body = typed.body();
        this.question = typed.question();
        this.ground = ground;
        this.basis = typed.basis();
        this.askedAt = at;
        this.askedBy = by;
    }

    void conclude(String words, Instant at, String by) {
        conclusion = words;
        concludedAt = at;
        concludedBy = by;
    }

    /** Whether it is this request, not answered yet. */
    boolean asksAgain(TypedApproval typed) {
        return !isConcluded() && body.equals(typed.body()) && question.equals(typed.question());
    }

    public Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    /** The body that was asked. */
    public String body() {
        return body;
    }

    public String question() {
        return question;
    }

    public ApprovalGround ground() {
        return ground;
    }

    /** Where the consent is kept, or the provision of law. */
    public String basis() {
        return basis;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    /** What the body answered; null before. */
    public String conclusion() {
        return conclusion;
    }

    public Instant concludedAt() {
        return concludedAt;
    }

    public String concludedBy() {
        return concludedBy;
    }

    public boolean isConcluded() {
        return conclusion != null;
    }
}
