package ua.cnap.portal.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.status.FeedbackCode;
import ua.cnap.portal.status.FeedbackKeys;

/** Codes of bookings, made like the feedback codes of cases, with keys of their own. */
@ApplicationScoped
class BookingCodes {
    /** Looked up when what was typed cannot be a code, so that both answers take the same time. */
    private static final String NOBODYS = "-";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    private FeedbackKeys keys;

    @PostConstruct
    void deriveKeys() {
        keys = new FeedbackKeys(settings.secret(), "booking");
    }

    String seed() {
        return keys.seed(random::nextBytes);
    }

    FeedbackCode code(String seed) {
        return keys.code(seed);
    }

    /** The hash that the booking of a seed is found by. */
    String hashOf(String seed) {
        return keys.hash(keys.code(seed));
    }

    /** The hash that the booking of a code is found by. */
    String hashOf(FeedbackCode code) {
        return keys.hash(code);
    }

    /** The hash of what a person typed; of nothing that is when it cannot be a code. */
    String hashOfTyped(String typed) {
        Optional<FeedbackCode> code = FeedbackCode.parse(typed);
        return code.map(keys::hash).orElse(NOBODYS);
    }

    /** Where the booking is looked after; the code stands in the fragment, which no server is told. */
    URI address(FeedbackCode code) {
        return URI.create(settings.publicAddress() + "/booking/mine#" + code.grouped());
    }
}
