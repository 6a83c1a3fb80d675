package ua.cnap.portal.status;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Turns a stored random seed into the feedback code and a code into the hash it is found by. Both need the secret of
 * the installation: who reads the database alone learns no code.
 */
public final class FeedbackKeys {
    private static final int SEED_BYTES = 24;

    private final byte[] codeKey;
    private final byte[] hashKey;

    /** The keys of the installation with this secret. */
    public FeedbackKeys(byte[] secret) {
        this(secret, "feedback");
    }

    /** Keys for codes of another purpose: a seed makes another code there. */
    public FeedbackKeys(byte[] secret, String purpose) {
        HmacUtils installation = sha256(secret);
        codeKey = installation.hmac(purpose + "-code");
        hashKey = installation.hmac(purpose + "-hash");
    }

    /**
     * A seed whose code can be dictated.
     *
     * @param random fills bytes with chance
     */
    public String seed(Consumer<byte[]> random) {
        byte[] bytes = new byte[SEED_BYTES];
        String seed;
        do {
            random.accept(bytes);
            seed = Hex.encodeHexString(bytes);
        } while (compute(seed).isEmpty());
        return seed;
    }

    /** The code of a seed. */
    public FeedbackCode code(String seed) {
        return compute(seed).orElseThrow(() -> new IllegalStateException("a seed that makes no code"));
    }

    /** The hash that a case is found by. */
    public String hash(FeedbackCode code) {
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
