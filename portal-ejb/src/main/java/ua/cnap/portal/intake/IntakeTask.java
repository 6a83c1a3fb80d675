package ua.cnap.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.kernel.KyivClock;

/** A task that a taken package left to the clerks (завдання), with its last day and the proof that it was done. */
@Entity
@Table(name = "intake_task")
public class IntakeTask {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    private String proof;

    protected IntakeTask() {}

    IntakeTask(long caseId, TaskKind kind, LocalDate dueOn) {
        this.caseId = caseId;
        this.kind = kind;
        this.dueOn = dueOn;
        this.doneBy = "";
        this.proof = "";
    }

    void done(Instant at, String by, String saidProof) {
        doneAt = at;
        doneBy = by;
        proof = saidProof;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public TaskKind kind() {
        return kind;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was done, null before. */
    public Instant doneAt() {
        return doneAt;
    }

    /** The clerk who did it, empty for the portal. */
    public String doneBy() {
        return doneBy;
    }

    /** What shows that it was done: number of the letter, address, who was called. */
    public String proof() {
        return proof;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** Whether its last day has passed before it was done. */
    public boolean isOverdue(Instant now) {
        Instant judged = doneAt == null ? now : doneAt;
        return judged.atZone(KyivClock.ZONE).toLocalDate().isAfter(dueOn);
    }
}
