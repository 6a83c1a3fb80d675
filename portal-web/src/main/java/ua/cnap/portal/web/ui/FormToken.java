package ua.cnap.portal.web.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.codec.binary.Base64;
import ua.cnap.portal.kernel.KeyedHash;

/**
 * The mark a form carries to show that this portal made it for this account (protection against forged posts). It binds
 * the account, the address that the form is sent to and a moment until which it is taken: not the session, so that a
 * page outlives its session and is still taken after signing in again. The moment is told to the millisecond, so no two
 * pages carry the same mark, and a compressed page gives nothing of it away.
 */
final class FormToken {
    /** How long a page may lie open before it is sent. */
    static final Duration LIFETIME = Duration.ofHours(12);

    private static final int RADIX = 36;

    private final KeyedHash marks;

    FormToken(byte[] secret) {
        marks = new KeyedHash(secret).forPurpose("form-token");
    }

    /** A token for a form that this account will send to this address. */
    String issue(String account, String address, Instant now) {
        String until = Long.toString(now.plus(LIFETIME).toEpochMilli(), RADIX);
        return until + "." + mac(until, account, address);
    }

    /** Whether the token was issued for this account and address, unaltered, and its time is not over. */
    boolean isGenuine(String token, String account, String address, Instant now) {
        int dot = token.indexOf('.');
        String until = token.substring(0, Math.max(dot, 0));
        if (!until.matches("[0-9a-z]{1,11}")) {
            return false;
        }
        byte[] expected = mac(until, account, address).getBytes(StandardCharsets.US_ASCII);
        byte[] sent = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, sent)
                && now.isBefore(Instant.ofEpochMilli(Long.parseLong(until, RADIX)));
    }

    private String mac(String until, String account, String address) {
        String bound = until + "\n" + account + "\n" + address;
        return Base64.encodeBase64URLSafeString(marks.of(bound));
    }
}
