package ua.cnap.portal.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.cnap.portal.control.EscalationStep;

/** What the control of terms asks somebody to do about one term (завдання); done by hand, or by meeting the term. */
@Entity
@Table(name = "escalation_task")
class EscalationTask {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deadline_id")
    private long deadlineId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    @Enumerated(EnumType.STRING)
    private EscalationStep step;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    protected EscalationTask() {}

    Addressee addressee() {
        return addressee;
    }

    String centreId() {
        return centreId;
    }

    void done(Instant at, String by) {
        if (doneAt == null) {
            doneAt = at;
            doneBy = by;
        }
    }
}
