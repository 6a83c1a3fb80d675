package ua.cnap.portal.status;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.TooManyAttempts;

/** Tells anybody who holds a code what has it, and of a case how far it is. Single statements need no transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrackingStatus {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(30, Duration.ofMinutes(10), 50_000);
    /** Looked up when what was typed cannot be a code, so that both answers take the same time. */
    private static final FeedbackCode NOBODYS = new FeedbackCode("-".repeat(FeedbackCode.DATA_SYMBOLS + 1));

    @Inject
    FeedbackCodes codes;

    @Inject
    UsualTimes times;

    @Inject
    Instance<FollowedElsewhere> others;

    @Inject
    Clock clock;

    /**
     * What has this code; nothing both for a code that cannot be and for one that is not known, which are looked for in
     * the same places.
     *
     * @param typed the code as a person typed it
     * @param from the network address that asks, for the limit of attempts
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public Tracked track(String typed, String from) {
        ATTEMPTS.count(from, clock.instant());
        FeedbackCode code = FeedbackCode.parse(typed).orElse(NOBODYS);
        Optional<CaseProgress> progress = codes.findProgress(code);
        return progress.isPresent() ? ofCase(progress.get()) : elsewhere(code);
    }

    private Tracked ofCase(CaseProgress progress) {
        return new Tracked(
                Optional.of(progress), times.of(progress.centreId(), progress.serviceCode()), Optional.empty());
    }

    private Tracked elsewhere(FeedbackCode code) {
        List<String> addresses = others.stream()
                .filter(each -> each.has(code))
                .map(FollowedElsewhere::address)
                .toList();
        return new Tracked(
                Optional.empty(), Optional.empty(), addresses.stream().findFirst());
    }
}
