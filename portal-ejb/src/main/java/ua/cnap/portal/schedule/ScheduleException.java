package ua.cnap.portal.schedule;

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
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Optional;

/**
 * Days on which a unit, or a centre with all its units, does not keep its weekly hours (виняток із графіка, R-025). Several
 * may meet: people are received only when none of them forbids it.
 */
@Entity
@Table(name = "schedule_exception")
public class ScheduleException {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    @Column(name = "unit_id")
    private String unitId;

    @Enumerated(EnumType.STRING)
    private ExceptionKind kind;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    private LocalTime opens;
    private LocalTime closes;
    private String ground;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected ScheduleException() {}

    ScheduleException(String centreId, ExceptionDraft draft, String enteredBy, Instant enteredAt) {
        this.centreId = centreId;
        this.unitId = draft.unitId();
        this.kind = draft.kind();
        this.fromDay = draft.from();
        this.toDay = draft.to();
        this.opens = draft.opens().orElse(null);
        this.closes = draft.closes().orElse(null);
        this.ground = draft.ground();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** Whether it is about this unit on this day. */
    boolean concerns(String otherUnitId, LocalDate day) {
        return (unitId.isEmpty() || unitId.equals(otherUnitId)) && !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    /** Whether it says the same, whatever its ground. */
    boolean says(ExceptionDraft draft) {
        return unitId.equals(draft.unitId())
                && kind == draft.kind()
                && fromDay.equals(draft.from())
                && toDay.equals(draft.to())
                && opens().equals(draft.opens())
                && closes().equals(draft.closes());
    }

    /** Takes away the minutes in which it lets nobody be received. */
    void restrict(BitSet minutes) {
        if (opens == null) {
            minutes.clear();
        } else if (kind == ExceptionKind.CLOSED) {
            minutes.andNot(Minutes.between(opens, closes));
        } else {
            minutes.and(Minutes.between(opens, closes));
        }
    }

    public long id() {
        return id;
    }

    public String centreId() {
        return centreId;
    }

    /** The unit; empty for the centre with all its units. */
    public String unitId() {
        return unitId;
    }

    public ExceptionKind kind() {
        return kind;
    }

    /** The first day. */
    public LocalDate fromDay() {
        return fromDay;
    }

    /** The last day, which belongs to it. */
    public LocalDate toDay() {
        return toDay;
    }

    /** From when, if it is not the whole day. */
    public Optional<LocalTime> opens() {
        return Optional.ofNullable(opens);
    }

    /** Until when, if it is not the whole day. */
    public Optional<LocalTime> closes() {
        return Optional.ofNullable(closes);
    }

    /** The order or other ground, as people are told. */
    public String ground() {
        return ground;
    }

    /** Who entered it. */
    public String enteredBy() {
        return enteredBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScheduleException exception && id != null && id.equals(exception.id);
    }

    @Override
    public int hashCode() {
        return ScheduleException.class.hashCode();
    }

    @Override
    public String toString() {
        return "exception " + id;
    }
}
