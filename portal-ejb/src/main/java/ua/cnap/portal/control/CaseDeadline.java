package ua.cnap.portal.control;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.kernel.KyivClock;

/**
 * A term of a case (строк): until when, by which rule and from what it was counted, how it changed and when it was met.
 */
@Entity
@Table(name = "control_deadline")
public class CaseDeadline {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "centre_id")
    private String centreId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "term_value")
    private Integer termValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit")
    private TermUnit termUnit;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private CalendarKind calendar;

    @Column(name = "calendar_owner")
    private String calendarOwner;

    @Column(name = "calendar_mark")
    private String calendarMark;

    private int still;

    @Column(name = "set_on")
    private LocalDate setOn;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "strict_on")
    private LocalDate strictOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "next_step_at")
    private Instant nextStepAt;

    @Column(name = "met_at")
    private Instant metAt;

    @ElementCollection
    @CollectionTable(name = "control_change", joinColumns = @JoinColumn(name = "deadline_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<DeadlineChange> changes = new ArrayList<>();

    protected CaseDeadline() {}

    CaseDeadline(CaseFile file, DeadlineKind kind, Instant startedAt, CountedTerm counted, TermEnd end) {
        this.caseId = file.id();
        this.centreId = file.centreId();
        this.kind = kind;
        this.startedAt = startedAt;
        this.termValue = counted.term().value();
        this.termUnit = counted.term().unit();
        this.basis = counted.basis();
        counted(counted);
        end(end, startedAt);
    }

    void counted(CountedTerm counted) {
        calendar = counted.calendar().kind();
        calendarOwner = counted.calendar().owner();
        calendarMark = counted.calendar().mark();
    }

    private void end(TermEnd end, Instant now) {
        strictOn = end == null ? null : end.strict();
        dueOn = end == null ? null : end.promised();
        climb(now);
    }

    /** The day that the applicant was told, counted otherwise than by the rule of today. */
    void promise(LocalDate day) {
        setOn = day;
        strictOn = day;
        dueOn = day;
        climb(startedAt);
    }

    void meet(Instant at) {
        metAt = at;
        nextStepAt = null;
    }

    /** It stands still from this day on. */
    void stop(LocalDate day, Instant at, String reason) {
        stoppedOn = day;
        change(DeadlineChange.Kind.STOPPED, null, at, reason);
    }

    /** It runs again, after so many of its units. */
    void resume(int units, TermEnd end, Instant at, String reason) {
        stoppedOn = null;
        still += units;
        change(DeadlineChange.Kind.RESUMED, end, at, reason);
    }

    /** Its last day was set to another, on a ground of law or by a meeting; what stood still before is in it. */
    void setTo(LocalDate day, Basis newBasis, TermEnd end, DeadlineChange.Kind how, Instant at, String reason) {
        setOn = day;
        basis = newBasis;
        still = 0;
        change(how, end, at, reason);
    }

    /** It begins at another moment, because the term it follows ends on another day. */
    void startAt(Instant moment, TermEnd end, DeadlineChange.Kind how, Instant at) {
        startedAt = moment;
        change(how, end, at, "");
    }

    /** It was counted anew; the trace is kept when its last day is another. */
    void recount(CountedTerm counted, TermEnd end, Instant at) {
        counted(counted);
        if (!Objects.equals(dueOn, end == null ? null : end.promised())) {
            change(DeadlineChange.Kind.RECOUNTED, end, at, "");
        }
    }

    private void change(DeadlineChange.Kind how, TermEnd end, Instant at, String reason) {
        LocalDate before = dueOn;
        end(end, at);
        changes.add(new DeadlineChange(at, how, before, dueOn, reason));
    }

    /** Sets when the next step of escalation comes: the first one after this moment. */
    public void climb(Instant after) {
        nextStepAt = steps().map(step -> step.at(startedAt, dueOn))
                .filter(moment -> moment.isAfter(after))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The steps that were reached at a moment, in the order they come. */
    public List<EscalationStep> stepsReached(Instant now) {
        return metAt != null
                ? List.of()
                : steps().filter(step -> !step.at(startedAt, dueOn).isAfter(now))
                        .toList();
    }

    private Stream<EscalationStep> steps() {
        return dueOn == null ? Stream.empty() : kind.steps().stream();
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String centreId() {
        return centreId;
    }

    public DeadlineKind kind() {
        return kind;
    }

    /** The event it runs from. */
    public Instant startedAt() {
        return startedAt;
    }

    /** How long it is; nothing when its last day was given with the case. */
    Optional<Term> term() {
        return termUnit == null ? Optional.empty() : Optional.of(new Term(termValue == null ? 0 : termValue, termUnit));
    }

    Basis basis() {
        return basis;
    }

    CalendarKind calendar() {
        return calendar;
    }

    String calendarOwner() {
        return calendarOwner;
    }

    String calendarMark() {
        return calendarMark;
    }

    int still() {
        return still;
    }

    Optional<LocalDate> setOn() {
        return Optional.ofNullable(setOn);
    }

    /** Since when it stands still, if it does. */
    Optional<LocalDate> stoppedOn() {
        return Optional.ofNullable(stoppedOn);
    }

    /** Its last day as counted, before a day off moves it; null while it stands still. */
    LocalDate strictOn() {
        return strictOn;
    }

    /** The last day; null while it stands still or no meeting is announced. */
    public LocalDate dueOn() {
        return dueOn;
    }

    List<DeadlineChange> changes() {
        return List.copyOf(changes);
    }

    /** When it was met; nothing while it runs. */
    public Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }

    /** Whether it was met after its last day, or has passed that day unmet. */
    public boolean isOverdue(Instant now) {
        Instant judged = metAt == null ? now : metAt;
        return dueOn != null && judged.atZone(KyivClock.ZONE).toLocalDate().isAfter(dueOn);
    }
}
