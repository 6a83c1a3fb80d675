package ua.cnap.portal.status;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.TooManyAttempts;

/** Tells anybody who holds a feedback code how far the case is. One statement needs no transaction around it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrackingStatus {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(30, Duration.ofMinutes(10), 50_000);
    /** Looked up when what was typed cannot be a code, so that both answers take the same time. */
    private static final FeedbackCode NOBODYS = new FeedbackCode("-".repeat(FeedbackCode.DATA_SYMBOLS + 1));

    @Inject
    FeedbackCodes codes;

    @Inject
    Clock clock;

    /**
     * The progress of the case with this code; nothing both for a code that cannot be and for one that is not known.
     *
     * @param typed the code as a person typed it
     * @param from the network address that asks, for the limit of attempts
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public Optional<CaseProgress> track(String typed, String from) {
        ATTEMPTS.count(from, clock.instant());
        return codes.findProgress(FeedbackCode.parse(typed).orElse(NOBODYS));
    }
}
