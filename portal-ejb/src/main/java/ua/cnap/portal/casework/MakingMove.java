package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Regulations;
import ua.cnap.portal.submission.DeliveryChoice;

/**
 * Makes a move of a case inside the caller's transaction, with its entry of the routing sheet, and tells the features
 * that watch: terms and letters follow. Who may order it is the caller's to decide.
 */
@ApplicationScoped
public class MakingMove {
    /** What a citation of the law cannot do without: an article, a point, or the act itself. */
    private static final Pattern NORM =
            Pattern.compile("(?iu)(?<!\\p{L})(ст\\.|статт|ч\\.|частин|п\\.|пункт|закон|кодекс|постанов|наказ|порядк)");

    @Inject
    CaseFiles cases;

    @Inject
    RefusalGrounds grounds;

    @Inject
    Regulations regulations;

    @Inject
    Clock clock;

    @Inject
    Event<CaseMoved> moved;

    /** The case, while nobody else may move it. */
    public CaseFile lock(long caseId) {
        return cases.lock(caseId);
    }

    /**
     * A case of the clerk's centre, to look at.
     *
     * @throws NotFound when the centre has no such case
     */
    public CaseFile find(StaffMember clerk, long caseId) {
        return cases.get(clerk, caseId);
    }

    /**
     * The case of the clerk's centre as the clerk saw it, while nobody else may move it; nothing when this clerk made this
     * move of it already.
     *
     * @param seen how many entries the routing sheet had when the clerk read it
     * @throws NotFound when the clerk's centre has no such case
     * @throws NotPermitted when the clerk may read the case, but not move it so
     * @throws ChangedMeanwhile when somebody moved the case after the clerk read it
     */
    public Optional<CaseFile> lockUnchanged(StaffMember clerk, long caseId, int seen, CaseMove move) {
        CaseFile file = cases.lock(clerk, caseId, move);
        Optional<RoutingEntry> meanwhile = file.lastByStaffAfter(seen);
        meanwhile.filter(entry -> !entry.isOf(move, clerk)).ifPresent(entry -> {
            throw new ChangedMeanwhile(entry);
        });
        return meanwhile.isPresent() ? Optional.empty() : Optional.of(file);
    }

    /**
     * Makes the move.
     *
     * @param said what the move asks to be said
     * @param actor name of the person who makes it
     * @throws MoveRefused when the state of the case does not allow it, or something is missing
     */
    public void make(CaseFile file, CaseMove move, Map<Particular, String> said, String actor) {
        if (!move.isKnownTo(regulations.of(file.centreId()))) {
            throw MoveRefused.notInRegulation();
        }
        Said words = new Said(said);
        if (move.particulars().contains(Particular.GROUND)) {
            mustBeLawful(file, words);
        }
        file.move(move, words, actor, clock.instant());
        moved.fire(new CaseMoved(file.id(), move, words.all(), file.applicant().email(), file.language()));
    }

    /** The provider told of an obstacle: the result can be expected on this day. */
    public void expectOn(CaseFile file, LocalDate day) {
        file.expectOn(day);
    }

    /**
     * Changes the day that the decision is due on, when its term was stopped, prolonged or counted anew.
     *
     * @param dueOn the last day, null while the term does not run
     * @param rule how it was counted, in Ukrainian
     * @param ruleEn the same in English
     */
    public void expect(CaseFile file, LocalDate dueOn, String rule, String ruleEn) {
        file.expect(dueOn, rule, ruleEn);
    }

    /** Puts a file that came of a stage, or with the result, into the case. */
    public void attach(CaseFile file, PackageDocument document) {
        file.add(document);
    }

    /**
     * Puts what came after the registration into the case: the inventory gets its next edition.
     *
     * @param added the lines that are new
     * @param replaced the lines whose place they take
     * @param files the files that came
     */
    public void supplement(
            CaseFile file, List<InventoryLine> added, List<InventoryLine> replaced, List<PackageDocument> files) {
        file.supplement(added, replaced, files);
    }

    /** A supplement corrected who applies, or how to tell and to deliver: the registry follows it. */
    public void correct(CaseFile file, Applicant applicant, DeliveryChoice choice) {
        file.correct(applicant, choice);
    }

    /** The ground is one that the case may be refused on; the reasons cite the law. */
    private void mustBeLawful(CaseFile file, Said words) {
        String ground = words.of(Particular.GROUND);
        if (!ground.isEmpty()) {
            grounds.mustAllow(file, ground);
        }
        String reasons = words.of(Particular.REASONS);
        if (!reasons.isEmpty() && !NORM.matcher(reasons).find()) {
            throw MoveRefused.withoutNorm();
        }
    }
}
