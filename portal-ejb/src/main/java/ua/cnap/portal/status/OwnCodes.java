package ua.cnap.portal.status;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import ua.cnap.portal.kernel.Settings;

/**
 * Codes by which people look after something of their own besides cases, made like the feedback codes of these, with keys of
 * their own (R-201).
 */
public abstract class OwnCodes {
    /** Looked up when what was typed cannot be a code, so that both answers take the same time. */
    private static final String NOBODYS = "-";

    private final SecureRandom random = new SecureRandom();
    private final String purpose;
    private final String page;

    @Inject
    Settings settings;

    private FeedbackKeys keys;

    /**
     * Codes of one purpose.
     *
     * @param page where they are looked after
     */
    protected OwnCodes(String purpose, String page) {
        this.purpose = purpose;
        this.page = page;
    }

    @PostConstruct
    void deriveKeys() {
        keys = new FeedbackKeys(settings.secret(), purpose);
    }

    /** What a new code is computed from. */
    public String seed() {
        return keys.seed(random::nextBytes);
    }

    /** The code of a seed. */
    public FeedbackCode code(String seed) {
        return keys.code(seed);
    }

    /** The hash that a seed is found by. */
    public String hashOf(String seed) {
        return keys.hash(keys.code(seed));
    }

    /** The hash that a code is found by. */
    public String hashOf(FeedbackCode code) {
        return keys.hash(code);
    }

    /** The hash of what a person typed; of nothing that is when it cannot be a code. */
    public String hashOfTyped(String typed) {
        Optional<FeedbackCode> code = FeedbackCode.parse(typed);
        return code.map(keys::hash).orElse(NOBODYS);
    }

    /** Where it is looked after, in a language, uk or en; the code stands in the fragment, which no server is told. */
    public URI address(FeedbackCode code, String language) {
        String inside = "en".equals(language) ? "/en" + page : page;
        return URI.create(settings.publicAddress() + inside + "#" + code.grouped());
    }
}
