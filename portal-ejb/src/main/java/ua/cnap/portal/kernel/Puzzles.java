package ua.cnap.portal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes sending a public form dear for programs and leaves it cheap for people, without anybody else’s captcha. Each form
 * carries a puzzle that the browser solves while its reader fills it in ({@link ProofOfWork}). Without a script the same form
 * is taken once it has lain open for some seconds, and from one address of the network only now and then. A puzzle names one
 * form, so it does one thing, however often it is sent.
 */
@ApplicationScoped
public class Puzzles {
    /** How long a form has to lie open that comes without a solution. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LIFETIME = Duration.ofHours(2);
    private static final AttemptLimit UNSOLVED = new AttemptLimit(10, Duration.ofMinutes(10), 50_000);
    private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.\\d{1,15}\\.[0-9a-f]{64}";

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A puzzle for a new form. */
    public String draw() {
        String named = UUID.randomUUID() + "." + clock.millis();
        return named + "." + mac(named);
    }

    /**
     * The form that a puzzle names, once it was solved or waited for.
     *
     * @param solution what the script found, empty without a script
     * @param from the address of the network
     * @throws PuzzleRefused when the puzzle is not ours, too old, or came too quickly without a solution
     */
    public UUID open(String puzzle, String solution, String from) {
        UUID form = formOf(puzzle).orElseThrow(PuzzleRefused::outdated);
        if (!ProofOfWork.isDone(puzzle, solution)) {
            demandPatience(age(puzzle), from);
        }
        return form;
    }

    /** The form that a puzzle names, if it is ours and not too old. */
    public Optional<UUID> formOf(String puzzle) {
        if (!puzzle.matches(FORM)) {
            return Optional.empty();
        }
        int end = puzzle.lastIndexOf('.');
        return isOurs(puzzle.substring(0, end), puzzle.substring(end + 1))
                        && age(puzzle).compareTo(LIFETIME) <= 0
                ? Optional.of(UUID.fromString(puzzle.substring(0, puzzle.indexOf('.'))))
                : Optional.empty();
    }

    private Duration age(String puzzle) {
        Instant drawn = Instant.ofEpochMilli(Long.parseLong(puzzle.split("\\.")[1]));
        return Duration.between(drawn, clock.instant());
    }

    private void demandPatience(Duration age, String from) {
        if (age.compareTo(PATIENCE) < 0) {
            throw PuzzleRefused.tooQuick(PATIENCE.toSeconds());
        }
        UNSOLVED.count(from, clock.instant());
    }

    private boolean isOurs(String named, String mac) {
        return MessageDigest.isEqual(
                mac(named).getBytes(StandardCharsets.US_ASCII), mac.getBytes(StandardCharsets.US_ASCII));
    }

    private String mac(String named) {
        return new KeyedHash(settings.secret()).forPurpose("puzzle").hexOf(named);
    }
}
