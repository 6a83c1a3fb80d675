package ua.cnap.portal.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.signature.Limits;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.RevocationSource;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignatureVerifier;
import ua.cnap.portal.signature.TrustStore;

/** Checks login signatures against the trusted authorities in the administrator's folder, read anew now and then. */
final class LoginSignatures {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Settings settings;
    private final Clock clock;
    private SignatureVerifier verifier;
    private Instant readAt;

    /** Reads the folder at once: what is wrong with it stops the start and not the first sign-in. */
    LoginSignatures(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.verifier = read();
        this.readAt = clock.instant();
    }

    SignatureReport check(byte[] cms, LoginChallenge challenge) {
        Instant now = clock.instant();
        return verifier(now).verifyDetached(cms, challenge.bytes(), Purpose.LOGIN, now);
    }

    private synchronized SignatureVerifier verifier(Instant now) {
        if (readAt.plus(FRESH).isBefore(now)) {
            verifier = read();
            readAt = now;
        }
        return verifier;
    }

    private SignatureVerifier read() {
        try {
            TrustStore trust = TrustStore.fromDirectory(settings.trust());
            if (trust.containsDemonstrationAuthority() && !settings.demonstration()) {
                throw new IllegalStateException("The demonstration authority is trusted outside demonstration mode");
            }
            RevocationSource revocation = RevocationSource.firstOf(
                    RevocationSource.fromDirectories(listed(settings.crl()), listed(settings.ocsp())),
                    RevocationSource.overHttp(trust, Set.of(), clock));
            return new SignatureVerifier(trust, revocation, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of trusted authorities cannot be read", e);
        }
    }

    private static List<Path> listed(Optional<Path> folder) {
        return folder.stream().toList();
    }
}
