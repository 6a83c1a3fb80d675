package ua.cnap.portal.kernel;

import java.math.BigInteger;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Work that makes sending forms dear for programs and leaves it cheap for people: a number whose SHA-256, after a puzzle that
 * only one form has, begins with enough zero bits.
 */
public final class ProofOfWork {
    /** Zero bits: some hundred thousand tries, less than a second of a telephone. */
    private static final int ZERO_BITS = 16;

    private ProofOfWork() {}

    /** Whether this number solves this puzzle. */
    public static boolean isDone(String puzzle, String solution) {
        if (!solution.matches("\\d{1,12}")) {
            return false;
        }
        byte[] digest = DigestUtils.sha256(puzzle + ":" + solution);
        return new BigInteger(1, digest).bitLength() <= digest.length * Byte.SIZE - ZERO_BITS;
    }
}
