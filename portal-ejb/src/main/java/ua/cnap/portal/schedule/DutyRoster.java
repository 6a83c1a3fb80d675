package ua.cnap.portal.schedule;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The duty roster of a unit for a month (графік чергувань, R-035): the head draws it by the 25th of the month before and
 * submits it to the one who agrees it. While it is not agreed it limits nothing; changing it needs a new agreement.
 */
@Entity
@Table(name = "schedule_roster")
public class DutyRoster {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private RosterStatus status = RosterStatus.DRAFT;

    @Column(name = "submitted_by")
    private String submittedBy = "";

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "agreed_by")
    private String agreedBy = "";

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "roster_id", nullable = false)
    @OrderBy("day, begins, deskId")
    private List<DutyShift> shifts = new ArrayList<>();

    protected DutyRoster() {}

    DutyRoster(String centreId, String unitId, YearMonth month) {
        this.centreId = centreId;
        this.unitId = unitId;
        this.month = month.atDay(1);
    }

    void submit(String by, Instant at) {
        status = RosterStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
    }

    void agree(String by, Instant at) {
        status = RosterStatus.AGREED;
        agreedBy = by;
        agreedAt = at;
    }

    void reopen() {
        status = RosterStatus.DRAFT;
        submittedBy = "";
        submittedAt = null;
        agreedBy = "";
        agreedAt = null;
    }

    void add(DutyShift shift) {
        shifts.add(shift);
    }

    void remove(long shiftId) {
        shifts.removeIf(shift -> shift.id() == shiftId);
    }

    public String centreId() {
        return centreId;
    }

    public String unitId() {
        return unitId;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public RosterStatus status() {
        return status;
    }

    /** Who submitted it; empty while it is a draft. */
    public String submittedBy() {
        return submittedBy;
    }

    /** When it was submitted. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Who agreed it, by position and name; empty while nobody did. */
    public String agreedBy() {
        return agreedBy;
    }

    /** When it was agreed. */
    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    /** Who is on duty when, in order. */
    public List<DutyShift> shifts() {
        return List.copyOf(shifts);
    }

    /** Weeks of this month in which somebody is on duty longer than the norm. */
    public List<LongWeek> longWeeks() {
        return LongWeek.among(shifts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutyRoster roster && id != null && id.equals(roster.id);
    }

    @Override
    public int hashCode() {
        return DutyRoster.class.hashCode();
    }

    @Override
    public String toString() {
        return "roster " + id;
    }
}
