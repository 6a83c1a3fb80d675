package ua.cnap.portal.status;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.TooManyAttempts;

/**
 * Letters about the changes of a case for whoever holds its feedback code, without an account. The first letter asks to
 * confirm, so that nobody gets letters who did not want them; each letter says how to end them.
 */
@Stateless
public class FollowingCase {
    private static final AttemptLimit ATTEMPTS = new AttemptLimit(20, Duration.ofMinutes(10), 50_000);

    @Inject
    FeedbackCodes codes;

    @Inject
    Followers followers;

    @Inject
    Clock clock;

    /**
     * Asks for letters. Asking again with the same address changes nothing.
     *
     * @param typedCode the feedback code as typed
     * @param typedMailbox the address of e-mail as typed
     * @param language language of the letters, uk or en
     * @param from the network address that asks
     * @throws FollowingRefused when no letter can be sent to what was typed, or the case has as many followers as it may
     * @throws NotFound when no case has the code
     * @throws TooManyAttempts when that address asked too often
     */
    @PermitAll
    public void ask(String typedCode, String typedMailbox, String language, String from) {
        ATTEMPTS.count(from, clock.instant());
        String mailbox = Identifier.EMAIL.normalised(typedMailbox).toLowerCase(Locale.ROOT);
        if (Identifier.EMAIL.defectIn(mailbox).isPresent()) {
            throw FollowingRefused.mailbox();
        }
        long caseId = FeedbackCode.parse(typedCode).flatMap(codes::findCase).orElseThrow(NotFound::new);
        followers.add(caseId, mailbox, language);
    }

    /**
     * The letter was answered: others follow with each change.
     *
     * @throws NotFound when the letters were ended meanwhile
     */
    @PermitAll
    public void confirm(String key, String from) {
        ATTEMPTS.count(from, clock.instant());
        followers.lock(parsed(key)).orElseThrow(NotFound::new).confirm(clock.instant());
    }

    /** No letters any more; to end them twice is no fault. */
    @PermitAll
    public void end(String key, String from) {
        ATTEMPTS.count(from, clock.instant());
        followers.remove(parsed(key));
    }

    private static UUID parsed(String key) {
        try {
            return UUID.fromString(Optional.ofNullable(key).orElse("").strip());
        } catch (IllegalArgumentException forged) {
            throw new NotFound();
        }
    }
}
