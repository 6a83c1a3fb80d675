package ua.cnap.portal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a case is, without anything about the person.
 *
 * @param centreId the centre that keeps it
 * @param serviceCode the service that was applied for
 * @param status where it stands
 * @param signatureState what is known about the signature
 * @param registeredAt when it was registered
 * @param dueOn the last day to give the service, null when the term depends on an event to come
 * @param dueRule how that day was counted, in Ukrainian
 * @param dueRuleEn the same in English
 * @param expectedOn when the result can be expected, if an obstacle changed the promised day; else null
 * @param collectionUnit the unit where the applicant collects the result, empty for the centre itself
 * @param steps what was done so far, in order
 */
public record CaseProgress(
        String centreId,
        String serviceCode,
        CaseStatus status,
        SignatureState signatureState,
        Instant registeredAt,
        LocalDate dueOn,
        String dueRule,
        String dueRuleEn,
        LocalDate expectedOn,
        String collectionUnit,
        List<Step> steps) {
    /** What was done and when. */
    public record Step(RoutingAction action, Instant at) {}

    /**
     * One step with the case it belongs to, as the database tells them: nothing more of the case is read.
     *
     * @param progress the case, with no steps
     * @param step the step
     */
    public record Line(CaseProgress progress, Step step) {
        /** From the columns of a row. */
        public Line(
                String centreId,
                String serviceCode,
                CaseStatus status,
                SignatureState signatureState,
                Instant registeredAt,
                LocalDate dueOn,
                String dueRule,
                String dueRuleEn,
                LocalDate expectedOn,
                String collectionUnit,
                RoutingAction action,
                Instant at) {
            this(
                    new CaseProgress(
                            centreId,
                            serviceCode,
                            status,
                            signatureState,
                            registeredAt,
                            dueOn,
                            dueRule,
                            dueRuleEn,
                            expectedOn,
                            collectionUnit,
                            List.of()),
                    new Step(action, at));
        }
    }

    /** The progress that these lines of one case tell; nothing when there are none. */
    public static Optional<CaseProgress> of(List<Line> lines) {
        return lines.stream().findFirst().map(line -> line.progress()
                .after(lines.stream().map(Line::step).toList()));
    }

    private CaseProgress after(List<Step> done) {
        return new CaseProgress(
                centreId,
                serviceCode,
                status,
                signatureState,
                registeredAt,
                dueOn,
                dueRule,
                dueRuleEn,
                expectedOn,
                collectionUnit,
                List.copyOf(done));
    }

    /** Whether the applicant is asked to mend the package and has not answered yet. */
    public boolean isWaitingForApplicant() {
        return status.isAwaitingDecision()
                && steps.stream()
                        .map(Step::action)
                        .filter(RoutingAction::isOfCorrections)
                        .reduce((earlier, later) -> later)
                        .filter(last -> last == RoutingAction.CORRECTIONS_ASKED)
                        .isPresent();
    }

    /** Whether the result waits for the applicant at a unit. */
    public boolean isAtUnit() {
        return status == CaseStatus.READY && !collectionUnit.isEmpty();
    }

    /** How the last day was counted, in this language (uk or en). */
    public String dueRuleIn(String language) {
        return "en".equals(language) ? dueRuleEn : dueRule;
    }
}
