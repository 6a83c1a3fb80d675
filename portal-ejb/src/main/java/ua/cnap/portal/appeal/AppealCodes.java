package ua.cnap.portal.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FeedbackKeys;

/** Codes by which appeals are followed, made like the feedback codes of cases, with keys of their own (R-201). */
@ApplicationScoped
class AppealCodes {
    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    private FeedbackKeys keys;

    @PostConstruct
    void deriveKeys() {
        keys = new FeedbackKeys(settings.secret(), "appeal");
    }

    /** A new code, as it is kept. */
    CodeSeed draw() {
        String seed = keys.seed(random::nextBytes);
        return new CodeSeed(seed, keys.hash(keys.code(seed)));
    }

    FeedbackCode code(String seed) {
        return keys.code(seed);
    }

    String hash(FeedbackCode code) {
        return keys.hash(code);
    }

    /** Where an appeal is followed; the code stands in the fragment, which no server is told. */
    URI address(FeedbackCode code) {
        return URI.create(settings.publicAddress() + "/appeals/mine#" + code.grouped());
    }
}
