package ua.cnap.portal.authenticity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.TooManyAttempts;

/**
 * Tells anybody who holds a paper whether it is valid, replaced or revoked (перевірка справжності паперу). One statement
 * needs no transaction around it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckingPaper {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(60, Duration.ofMinutes(10), 50_000);

    @Inject
    IssuedPapers papers;

    @Inject
    Clock clock;

    /**
     * The paper with this code; nothing both for a code that cannot be and for one that is not known.
     *
     * @param typed the code as a person typed it
     * @param from the network address that asks, for the limit of attempts
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public Optional<CheckedPaper> check(String typed, String from) {
        ATTEMPTS.count(from, clock.instant());
        return CheckCode.parse(typed).flatMap(papers::find);
    }
}
