package ua.cnap.portal.status;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.binary.Hex;
import ua.cnap.portal.kernel.KeyedHash;

/**
 * Turns a stored random seed into the feedback code and a code into the hash it is found by. Both need the secret of
 * the installation: who reads the database alone learns no code.
 */
public final class FeedbackKeys {
    private static final int SEED_BYTES = 24;

    private final KeyedHash codes;
    private final KeyedHash hashes;

    /** The keys of the installation with this secret. */
    public FeedbackKeys(byte[] secret) {
        this(secret, "feedback");
    }

    /** Keys for codes of another purpose: a seed makes another code there. */
    public FeedbackKeys(byte[] secret, String purpose) {
        KeyedHash installation = new KeyedHash(secret);
        codes = installation.forPurpose(purpose + "-code");
        hashes = installation.forPurpose(purpose + "-hash");
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
        return hashes.hexOf(code.symbols());
    }

    private Optional<FeedbackCode> compute(String seed) {
        long bits = ByteBuffer.wrap(codes.of(seed)).getLong() >>> 4;
        return FeedbackCode.of(bits);
    }
}
