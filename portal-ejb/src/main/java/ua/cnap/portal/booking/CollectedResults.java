package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.Visit;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FeedbackCodes;

/** Results that wait to be collected, found by the feedback code of their case. */
@ApplicationScoped
class CollectedResults {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(30, Duration.ofMinutes(10), 50_000);

    @Inject
    FeedbackCodes codes;

    @Inject
    CaseRecords cases;

    @Inject
    Clock clock;

    Optional<WaitingResult> find(String typedCode, String from) {
        ATTEMPTS.count(from, clock.instant());
        return FeedbackCode.parse(typedCode)
                .flatMap(codes::findCase)
                .map(cases::dossier)
                .filter(file -> file.status() == CaseStatus.READY)
                .map(CollectedResults::waiting);
    }

    /** The case of a code, whose result is what the visit is for. */
    long demand(String typedCode, HoldRequest request) {
        return find(typedCode, request.from())
                .filter(result -> result.visit().equals(request.visit()))
                .map(WaitingResult::caseId)
                .orElseThrow(BookingRefused::notOffered);
    }

    private static WaitingResult waiting(CaseDossier file) {
        String unit = file.progress().isAtUnit() ? file.terms().collectionUnit() : file.centreId();
        return new WaitingResult(
                file.id(),
                new Visit(
                        file.centreId(),
                        unit,
                        DeskFunction.ISSUE,
                        List.of(file.service().serviceCode())));
    }
}
