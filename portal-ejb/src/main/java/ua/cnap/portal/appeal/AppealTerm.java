package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.control.EscalationStep;

/** The days of an appeal (строки): when it came, until when it is passed on and answered, when somebody is warned next. */
@Embeddable
public class AppealTerm {
    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "pass_by")
    private LocalDate passBy;

    @Column(name = "prolonged_at")
    private Instant prolongedAt;

    @Column(name = "act_by")
    private LocalDate actBy;

    @Column(name = "next_step_at")
    private Instant nextStepAt;

    protected AppealTerm() {}

    /** The term of one that came just now; it may have to be passed on before. */
    AppealTerm(Instant receivedAt, LocalDate dueOn, Optional<LocalDate> passBy) {
        this.receivedAt = receivedAt;
        this.dueOn = dueOn;
        this.passBy = passBy.orElse(null);
        actBy(passBy.orElse(dueOn), receivedAt);
    }

    /**
     * The last day is another: once, while the term runs.
     *
     * @param longest the last day that the law allows, nothing where it allows none
     */
    void prolong(LocalDate day, Optional<LocalDate> longest, LocalDate today, Instant at) {
        if (prolongedAt != null) {
            throw AppealRefused.prolongedBefore();
        }
        LocalDate last = longest.orElseThrow(AppealRefused::neverProlonged);
        if (today.isAfter(dueOn)) {
            throw AppealRefused.passedAlready();
        }
        if (day.isAfter(last) || !day.isAfter(dueOn)) {
            throw AppealRefused.without("day");
        }
        boolean waitsToBePassed = actBy.equals(passBy);
        prolongedAt = at;
        dueOn = day;
        actBy(waitsToBePassed ? passBy : day, at);
    }

    /** It was passed on: from now on its own last day counts. */
    void passed(Instant at) {
        actBy(dueOn, at);
    }

    /** Nobody has to act any more. */
    void ended() {
        nextStepAt = null;
    }

    private void actBy(LocalDate day, Instant now) {
        actBy = day;
        climb(now);
    }

    /** Sets when the next warning comes: the first after this moment. */
    void climb(Instant after) {
        nextStepAt = Stream.of(EscalationStep.values())
                .map(step -> step.at(receivedAt, actBy))
                .filter(moment -> moment.isAfter(after))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** The warnings whose time has come. */
    List<EscalationStep> stepsReached(Instant now) {
        return Stream.of(EscalationStep.values())
                .filter(step -> !step.at(receivedAt, actBy).isAfter(now))
                .toList();
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The last day to answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Until when it is to be passed on; nothing for what the centre considers itself. */
    public Optional<LocalDate> passBy() {
        return Optional.ofNullable(passBy);
    }

    /** The day by which somebody has to act next. */
    public LocalDate actBy() {
        return actBy;
    }

    public boolean isProlonged() {
        return prolongedAt != null;
    }
}
