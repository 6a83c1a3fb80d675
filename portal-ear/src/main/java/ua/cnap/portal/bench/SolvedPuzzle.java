package ua.cnap.portal.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Solves the puzzle of a form of times as the script of the page does. */
public final class SolvedPuzzle {
    private SolvedPuzzle() {}

    /** The first number whose SHA-256, together with the puzzle, begins with sixteen zero bits. */
    public static String of(String puzzle) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long number = 0;
        byte[] digest;
        do {
            digest = sha256.digest((puzzle + ":" + ++number).getBytes(StandardCharsets.US_ASCII));
        } while (digest[0] != 0 || digest[1] != 0);
        return String.valueOf(number);
    }
}
