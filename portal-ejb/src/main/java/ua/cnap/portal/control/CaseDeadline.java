package ua.cnap.portal.control;

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
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.kernel.KyivClock;

/** A term of a case (строк): until when, by which rule and from which moment it was counted, and when it was met. */
@Entity
@Table(name = "control_deadline")
public class CaseDeadline {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String rule;

    @Column(name = "rule_value")
    private String ruleValue;

    @Column(name = "met_at")
    private Instant metAt;

    protected CaseDeadline() {}

    /** A term that was counted by a rule of the calendar. */
    static CaseDeadline counted(CaseFile file, DeadlineKind kind, Instant startedAt, TermEnd end) {
        CaseDeadline deadline = new CaseDeadline(file, kind, startedAt);
        deadline.dueOn = end.promised();
        deadline.rule = end.messageKey();
        deadline.ruleValue = String.join(",", end.args());
        return deadline;
    }

    /** The day that was promised at registration, counted by the card of the service. */
    static CaseDeadline promised(CaseFile file, Instant startedAt) {
        CaseDeadline deadline = new CaseDeadline(file, DeadlineKind.DECISION, startedAt);
        deadline.dueOn = file.terms().dueOn();
        deadline.rule = "card";
        deadline.ruleValue = "";
        return deadline;
    }

    private CaseDeadline(CaseFile file, DeadlineKind kind, Instant startedAt) {
        this.caseId = file.id();
        this.kind = kind;
        this.startedAt = startedAt;
    }

    void meet(Instant at) {
        metAt = at;
    }

    public DeadlineKind kind() {
        return kind;
    }

    /** The last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was met; nothing while it runs. */
    public Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }

    /** Whether it was met after its last day, or has passed that day unmet. */
    public boolean isOverdue(Instant now) {
        Instant judged = metAt == null ? now : metAt;
        return judged.atZone(KyivClock.ZONE).toLocalDate().isAfter(dueOn);
    }
}
