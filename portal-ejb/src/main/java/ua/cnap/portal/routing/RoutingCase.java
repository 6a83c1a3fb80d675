package ua.cnap.portal.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.centre.MeetingCalendar;
import ua.cnap.portal.forms.LocalizedText;

/**
 * Leads a case by its technology card inside the caller's transaction: opens its stages at the hand-over, the
 * next when those before are passed, the last when all branches are; closes them with the outgoing package. The caller
 * holds the lock of the case.
 */
@ApplicationScoped
public class RoutingCase {
    @Inject
    RoutedStages stages;

    @Inject
    StageTerms terms;

    @Inject
    MakingMove making;

    @Inject
    Clock clock;

    @Inject
    Event<StagePassed> passed;

    /**
     * A stage was passed that the applicant is to be told of; observed in the same transaction.
     *
     * @param caseId the case
     * @param stage name of the stage
     * @param mailbox where the applicant wants letters, null for nowhere
     * @param language language of the applicant's letters, uk or en
     */
    public record StagePassed(long caseId, LocalizedText stage, String mailbox, String language) {}

    void follow(@Observes CaseMoved moved) {
        switch (moved.move()) {
            case HAND_OVER -> begin(stages.caseOf(moved.caseId()));
            case RECEIVE -> receivedOnPaper(stages.caseOf(moved.caseId()));
            case TAKE_RESULT, TAKE_REFUSAL -> finish(stages.caseOf(moved.caseId()));
            default -> {
                // no other move concerns the stages
            }
        }
    }

    void follow(@Observes MeetingCalendar.Changed changed) {
        for (RoutedStage stage : stages.collegial(changed.centreId(), changed.bodyId())) {
            stages.routeOf(stages.caseOf(stage.caseId()))
                    .leg(stage.number())
                    .ifPresent(leg -> stage.dueOn(terms.dueOn(leg, stage.centreId(), stage.openedAt())));
        }
    }

    private void begin(CaseFile file) {
        Route route = stages.routeOf(file);
        Route.Leg last = route.last().orElseThrow(StageRefused::centreAlone);
        route.legs().forEach(leg -> stages.add(new RoutedStage(file, leg, leg.equals(last))));
        openNext(file, route);
    }

    private void openNext(CaseFile file, Route route) {
        List<RoutedStage> all = stages.of(file.id());
        Instant now = clock.instant();
        Set<Integer> done = all.stream()
                .filter(RoutedStage::isPassed)
                .map(RoutedStage::number)
                .collect(Collectors.toSet());
        Set<Integer> open = route.openAfter(done);
        all.stream()
                .filter(stage -> open.contains(stage.number()) && !stage.isOpen())
                .forEach(stage -> open(stage, file, route, all, now));
    }

    /** Opens a stage; a provider who has the case already need not confirm its receipt once more. */
    private void open(RoutedStage stage, CaseFile file, Route route, List<RoutedStage> all, Instant now) {
        stage.open(now, route.leg(stage.number()).flatMap(leg -> terms.dueOn(leg, file.centreId(), now)));
        all.stream()
                .filter(earlier -> earlier.isReceived() && earlier.providerId().equals(stage.providerId()))
                .findFirst()
                .ifPresent(earlier -> stage.receive(earlier.receivedBy(), now));
    }

    /** A clerk noted the receipt for providers that do not work here. */
    private void receivedOnPaper(CaseFile file) {
        List<RoutedStage> all = stages.of(file.id());
        if (all.stream().noneMatch(RoutedStage::isReceived)) {
            all.stream()
                    .filter(RoutedStage::isOpen)
                    .forEach(stage -> stage.receive(file.lastEntry().details(), clock.instant()));
        }
    }

    /** The outgoing package came: nobody else may still be at work, and what the final executor had open is passed. */
    private void finish(CaseFile file) {
        List<RoutedStage> all = stages.of(file.id());
        Optional<String> executor = all.stream()
                .filter(RoutedStage::isLast)
                .map(RoutedStage::providerId)
                .findFirst();
        List<RoutedStage> others = all.stream()
                .filter(stage -> !stage.isPassed()
                        && !executor.filter(stage.providerId()::equals).isPresent())
                .toList();
        if (!others.isEmpty()) {
            throw StageRefused.branchesOpen(others);
        }
        all.stream()
                .filter(stage -> !stage.isPassed())
                .forEach(stage -> stage.pass(file.lastEntry().actor(), "", clock.instant()));
    }

    /** The route of a case. */
    public Route routeOf(CaseFile file) {
        return stages.routeOf(file);
    }

    /** The stages of a case in the order of the card. */
    public List<RoutedStage> stagesOf(long caseId) {
        return stages.of(caseId);
    }

    /** The stages of a case as staff see them. */
    public List<StageState> statesOf(long caseId) {
        Instant now = clock.instant();
        Route route = stages.routeOf(stages.caseOf(caseId));
        return stages.of(caseId).stream()
                .map(stage -> StageState.of(
                        stage,
                        route.leg(stage.number()).flatMap(Route.Leg::returnsTo),
                        stages.nameOf(stage.providerId()),
                        terms.awaited(stage),
                        now))
                .toList();
    }

    /** An officer of this provider confirms the receipt; who confirmed before stays the one. */
    public void receive(CaseFile file, String providerId, String officer) {
        List<RoutedStage> own = stages.of(file.id()).stream()
                .filter(stage -> stage.isOpen() && stage.providerId().equals(providerId) && !stage.isReceived())
                .toList();
        boolean first = file.status() == CaseStatus.HANDED_OVER;
        own.forEach(stage -> stage.receive(officer, clock.instant()));
        if (first) {
            making.make(file, CaseMove.RECEIVE, Map.of(Particular.PERSON, officer), officer);
        } else {
            own.forEach(stage -> making.make(
                    file,
                    CaseMove.TAKE_STAGE,
                    Map.of(Particular.STAGE, named(stage), Particular.PERSON, officer),
                    officer));
        }
    }

    /**
     * Marks a stage as passed and opens what waited for it.
     *
     * @param providerId whose stage it must be, nothing when a clerk notes what came on paper, the receipt with it
     * @throws StageRefused when it is not open, not received, the last one, or waits for a meeting
     */
    public void pass(CaseFile file, int number, Optional<String> providerId, String conclusion, String actor) {
        RoutedStage stage = stages.of(file.id()).stream()
                .filter(each -> each.number() == number)
                .filter(each -> providerId.map(each.providerId()::equals).orElse(true))
                .findFirst()
                .orElseThrow(StageRefused::notOpen);
        if (stage.isLast()) {
            throw StageRefused.lastStage();
        }
        if (providerId.isEmpty() && stage.isOpen() && !stage.isReceived()) {
            stage.receive(actor, clock.instant());
        }
        mustBeWorkedOn(stage);
        making.make(
                file,
                CaseMove.PASS_STAGE,
                Map.of(Particular.STAGE, named(stage), Particular.CONCLUSION, conclusion),
                actor);
        stage.pass(actor, conclusion, clock.instant());
        Route route = stages.routeOf(file);
        openNext(file, route);
        if (route.leg(number).filter(Route.Leg::tellsApplicant).isPresent()) {
            passed.fire(
                    new StagePassed(file.id(), stage.name(), file.applicant().email(), file.language()));
        }
    }

    /**
     * Sends the case back to the stage that the card has repeated when this one finds defects; what waits for it is passed
     * anew, the other branches stay as they are.
     *
     * @throws StageRefused when the stage is not worked on, or the card sends nothing back from it
     */
    public void sendBack(CaseFile file, int number, String providerId, String reason, String actor) {
        List<RoutedStage> all = stages.of(file.id());
        RoutedStage stage = all.stream()
                .filter(each -> each.number() == number && each.providerId().equals(providerId))
                .filter(each -> each.isOpen() && each.isReceived())
                .findFirst()
                .orElseThrow(StageRefused::notOpen);
        Route route = stages.routeOf(file);
        int target = route.leg(number).flatMap(Route.Leg::returnsTo).orElseThrow(StageRefused::nowhereBack);
        making.make(
                file, CaseMove.SEND_BACK, Map.of(Particular.STAGE, named(stage), Particular.CONCLUSION, reason), actor);
        Set<Integer> repeated = route.repeatedFrom(target);
        all.stream().filter(each -> repeated.contains(each.number())).forEach(RoutedStage::repeat);
        openNext(file, route);
    }

    /**
     * Refuses unless the final executor can pass the outgoing package: all branches are closed.
     *
     * @throws StageRefused when the last stage is not open, or waits for a meeting
     */
    public void mustBeLast(CaseFile file, String providerId) {
        RoutedStage last = stages.of(file.id()).stream()
                .filter(stage -> stage.isLast() && stage.providerId().equals(providerId))
                .findFirst()
                .orElseThrow(StageRefused::notOpen);
        mustBeWorkedOn(last);
    }

    private void mustBeWorkedOn(RoutedStage stage) {
        if (stage.isPassed()) {
            throw StageRefused.passed(stage.passedBy(), stage.passedAt());
        }
        if (!stage.isOpen()) {
            throw StageRefused.notOpen();
        }
        if (!stage.isReceived()) {
            throw StageRefused.notReceived();
        }
        terms.awaited(stage).ifPresent(awaited -> {
            throw StageRefused.beforeMeeting(awaited.on());
        });
    }

    private String named(RoutedStage stage) {
        return stage.name().uk() + " (" + stages.nameOf(stage.providerId()).uk() + ")";
    }
}
