package ua.cnap.portal.status;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import ua.cnap.portal.kernel.Settings;

/** Seeds, codes and hashes with the secret of this installation. */
@ApplicationScoped
class FeedbackSecrets {
    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    private FeedbackKeys keys;

    @PostConstruct
    void deriveKeys() {
        keys = new FeedbackKeys(settings.secret());
    }

    /** A seed whose code can be dictated. */
    String seed() {
        return keys.seed(random::nextBytes);
    }

    FeedbackCode code(String seed) {
        return keys.code(seed);
    }

    String hash(FeedbackCode code) {
        return keys.hash(code);
    }
}
