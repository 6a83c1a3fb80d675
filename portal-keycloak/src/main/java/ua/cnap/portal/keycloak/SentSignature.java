package ua.cnap.portal.keycloak;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/**
 * The signature as it arrived with the form: base64 in a field, made on the page or pasted, or a file signed elsewhere
 * (.p7s), binary or as text.
 */
final class SentSignature {

    static final String FIELD = "signature";
    static final String FILE = "signature_file";

    /** No login signature with its certificates comes near this size. */
    static final int LIMIT = 128 * 1024;

    private static final int DER_SEQUENCE = 0x30;

    private SentSignature() {}

    /** The signature, empty when none was sent; bytes that are no signature are left to the verifier to refuse. */
    static Optional<byte[]> in(HttpRequest request) {
        return text(request.getDecodedFormParameters())
                .or(() -> file(request.getMultiPartFormParameters()))
                .map(SentSignature::decoded);
    }

    static byte[] decoded(byte[] sent) {
        if (sent[0] == DER_SEQUENCE) {
            return sent;
        }
        String text = new String(sent, StandardCharsets.US_ASCII).replaceAll("-----[A-Z0-9 ]+-----", "");
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Optional<byte[]> text(MultivaluedMap<String, String> fields) {
        return Optional.ofNullable(fields.getFirst(FIELD))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> value.substring(0, Math.min(value.length(), LIMIT)))
                .map(value -> value.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> file(MultivaluedMap<String, FormPartValue> parts) {
        return Optional.ofNullable(parts.getFirst(FILE))
                .map(SentSignature::bytes)
                .filter(bytes -> bytes.length > 0);
    }

    private static byte[] bytes(FormPartValue part) {
        try (InputStream in = part.asInputStream()) {
            return in.readNBytes(LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
