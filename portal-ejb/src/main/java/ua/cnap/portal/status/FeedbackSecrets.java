package ua.cnap.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import ua.cnap.portal.kernel.Settings;

/**
 * Turns a stored random seed into the feedback code and a code into the hash it is found by. Both need the secret of
 * the installation: who reads the database alone learns no code.
 */
@ApplicationScoped
class FeedbackSecrets {
    private static final int SEED_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    /** A seed whose code can be dictated. */
    String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        String seed;
        do {
            random.nextBytes(bytes);
            seed = Hex.encodeHexString(bytes);
        } while (compute(seed).isEmpty());
        return seed;
    }

    FeedbackCode code(String seed) {
        return compute(seed).orElseThrow(() -> new IllegalStateException("a seed that makes no code"));
    }

    String hash(FeedbackCode code) {
        return hmac("feedback-hash").hmacHex(code.symbols());
    }

    private Optional<FeedbackCode> compute(String seed) {
        long bits = ByteBuffer.wrap(hmac("feedback-code").hmac(seed)).getLong() >>> 4;
        return FeedbackCode.of(bits);
    }

    private HmacUtils hmac(String purpose) {
        byte[] key = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, settings.secret()).hmac(purpose);
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }
}
