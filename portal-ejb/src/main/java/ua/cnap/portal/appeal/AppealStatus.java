package ua.cnap.portal.appeal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.status.FeedbackCode;

/** Tells anybody who holds the code of an appeal how far it is, never who filed it or what was written. */
@Stateless
public class AppealStatus {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(30, Duration.ofMinutes(10), 50_000);
    /** Looked up when what was typed cannot be a code, so that both answers take the same time. */
    private static final String NOBODYS = "-";

    @Inject
    Appeals appeals;

    @Inject
    AppealCodes codes;

    @Inject
    Clock clock;

    /** The progress of the appeal with this code as typed, for pages that count attempts themselves. */
    @PermitAll
    public Optional<AppealProgress> find(String typed) {
        Optional<FeedbackCode> code = FeedbackCode.parse(typed);
        return appeals.findByCode(code.map(codes::hash).orElse(NOBODYS)).map(AppealProgress::of);
    }

    /**
     * The same, with the limit of attempts.
     *
     * @param from the network address that asks
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public Optional<AppealProgress> track(String typed, String from) {
        ATTEMPTS.count(from, clock.instant());
        return find(typed);
    }
}
