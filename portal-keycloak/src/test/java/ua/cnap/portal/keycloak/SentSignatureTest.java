package ua.cnap.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentSignatureTest {

    private static final byte[] CMS = new byte[300];
    private static final String TEXT = Base64.getEncoder().encodeToString(CMS);

    @Test
    void a_signature_arrives_as_base64() {
        assertThat(sent(TEXT)).contains(CMS);
    }

    @Test
    void a_pasted_signature_may_have_lines_and_a_frame() {
        String lines = Base64.getMimeEncoder().encodeToString(CMS);

        assertThat(sent("-----BEGIN PKCS7-----\n" + lines + "\n-----END PKCS7-----\n"))
                .contains(CMS);
    }

    @Test
    void an_empty_field_is_no_signature() {
        assertThat(sent(" \n ")).isEmpty();
        assertThat(SentSignature.in(new MultivaluedHashMap<>())).isEmpty();
    }

    @Test
    void what_is_too_long_or_no_base64_is_left_to_the_verifier_as_nothing() {
        assertThat(sent("A".repeat(SentSignature.LIMIT + 1)))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
        assertThat(sent("A")).hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
    }

    private static Optional<byte[]> sent(String value) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("signature", value);
        return SentSignature.in(form);
    }
}
