package ua.cnap.portal.keycloak;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Base64;
import java.util.Optional;

/**
 * The signature as it arrived with the form, as base64 text: made on the page, read by the page from a file that was
 * signed elsewhere (.p7s), or pasted.
 */
final class SentSignature {

    private static final String FIELD = "signature";
    private static final String ELSEWHERE = "elsewhere";

    /** Characters of base64; no login signature with its certificates comes near this size. */
    static final int LIMIT = 160 * 1024;

    private SentSignature() {}

    /** The signature, empty when none was sent; what cannot be a signature is left to the verifier to refuse. */
    static Optional<byte[]> in(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst(FIELD))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(SentSignature::decoded);
    }

    /** Whether the form for signatures made elsewhere was sent; it stays open when the page is shown again. */
    static boolean madeElsewhere(MultivaluedMap<String, String> form) {
        return form.containsKey(ELSEWHERE);
    }

    private static byte[] decoded(String text) {
        if (text.length() > LIMIT) {
            return new byte[0];
        }
        try {
            return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z0-9 ]{1,40}-----", ""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
