package ua.cnap.portal.status;

import jakarta.annotation.PostConstruct;
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

    private byte[] codeKey;
    private byte[] hashKey;

    @PostConstruct
    void deriveKeys() {
        HmacUtils secret = sha256(settings.secret());
        codeKey = secret.hmac("feedback-code");
        hashKey = secret.hmac("feedback-hash");
    }

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
        return sha256(hashKey).hmacHex(code.symbols());
    }

    private Optional<FeedbackCode> compute(String seed) {
        long bits = ByteBuffer.wrap(sha256(codeKey).hmac(seed)).getLong() >>> 4;
        return FeedbackCode.of(bits);
    }

    private static HmacUtils sha256(byte[] key) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }
}
