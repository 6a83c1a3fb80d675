package ua.cnap.portal.signature;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is signed to sign in (запит на вхід): short, readable, good once and for minutes, and of no use as a document.
 * Its exact bytes are made and kept by the server; bytes that come back from a browser are never believed.
 *
 * @param audience address and realm of the portal it is for
 * @param text a sentence for the person who signs
 * @param nonce at least 128 random bits
 * @param session digest of the browser-bound session that asked
 */
public record LoginChallenge(
        String audience, String text, String nonce, String session, Instant issuedAt, Instant expiresAt) {

    private static final String TYPE = "portal-login-challenge";
    private static final int LONGEST = 64 * 1024;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    /** The bytes to be signed, and to be compared. */
    public byte[] toBytes() {
        String json = "{\"typ\":" + JsonText.quoted(TYPE) + ",\"v\":1,\"aud\":" + JsonText.quoted(audience)
                + ",\"purpose\":\"login\",\"text\":" + JsonText.quoted(text) + ",\"nonce\":" + JsonText.quoted(nonce)
                + ",\"sid\":" + JsonText.quoted(session) + ",\"iat\":" + JsonText.quoted(issuedAt.toString())
                + ",\"exp\":" + JsonText.quoted(expiresAt.toString()) + "}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether the content is, or tries to look like, a challenge: such a content is never a document. What does not begin
     * as JSON is none, and that shows in its first characters.
     */
    public static boolean isOne(byte[] content) {
        return beginsAsJson(content)
                && (beginning(content, LONGEST).contains(TYPE)
                        || members(content)
                                .filter(each -> TYPE.equals(each.get("typ")))
                                .isPresent());
    }

    /** Whether the content is a challenge for signing in that has begun and not ended at the given time. */
    static boolean isFresh(byte[] content, Instant at) {
        return members(content)
                .filter(each -> TYPE.equals(each.get("typ")) && "login".equals(each.get("purpose")))
                .filter(each -> !time(each, "iat").minus(CLOCK_SKEW).isAfter(at))
                .filter(each -> !time(each, "exp").isBefore(at))
                .isPresent();
    }

    /** Reads on only while there is nothing but blanks; the last characters may be cut, so they do not count. */
    private static boolean beginsAsJson(byte[] content) {
        for (int length = 64; length < 8 * LONGEST; length *= 8) {
            String text = beginning(content, Math.min(length, LONGEST))
                    .replace("\uFEFF", "")
                    .stripLeading();
            if (text.length() > 4 || content.length <= length) {
                return text.startsWith("{");
            }
        }
        return false;
    }

    private static String beginning(byte[] content, int length) {
        return new String(content, 0, Math.min(content.length, length), StandardCharsets.UTF_8);
    }

    private static Optional<Map<String, String>> members(byte[] content) {
        return content.length > LONGEST
                ? Optional.empty()
                : JsonText.members(new String(content, StandardCharsets.UTF_8));
    }

    /** Seconds since 1970 or ISO 8601; a challenge without the time is out of time. */
    private static Instant time(Map<String, String> members, String name) {
        String text = members.getOrDefault(name, "");
        try {
            return text.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(text)) : Instant.parse(text);
        } catch (DateTimeException notATime) {
            return name.equals("iat") ? Instant.MAX : Instant.MIN.plus(CLOCK_SKEW);
        }
    }
}
