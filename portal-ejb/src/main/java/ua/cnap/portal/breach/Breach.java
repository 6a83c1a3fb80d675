package ua.cnap.portal.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.cnap.portal.casework.CaseFile;

/** A breach that was reported about a case, open until the head says what came of it. */
@Entity
@Table(name = "breach_report")
public class Breach {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    private BreachKind kind;

    private String details;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy = "";

    private String outcome = "";

    protected Breach() {}

    Breach(CaseFile file, BreachKind kind, String details, String by, Instant at) {
        this.caseId = file.id();
        this.centreId = file.centreId();
        this.kind = kind;
        this.details = details;
        this.reportedBy = by;
        this.reportedAt = at;
    }

    void settle(String what, String by, Instant at) {
        outcome = what;
        settledBy = by;
        settledAt = at;
    }

    boolean says(BreachKind other, String words, String by) {
        return kind == other && details.equals(words) && reportedBy.equals(by);
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    String centreId() {
        return centreId;
    }

    public BreachKind kind() {
        return kind;
    }

    /** What was seen, in the words of who reported it. */
    public String details() {
        return details;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /** When the head settled it, null before. */
    public Instant settledAt() {
        return settledAt;
    }

    /** Who settled it, empty before. */
    public String settledBy() {
        return settledBy;
    }

    /** What came of it, empty before. */
    public String outcome() {
        return outcome;
    }
}
