package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.identity.SignedInPerson;

class RefusedSignatureIT extends InContainer {
    private static final String PAPER = "application.pdf";

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    void a_container_without_the_paper_is_refused() {
        assertContainerRefused(files -> files.remove(PAPER));
    }

    @Test
    void a_container_with_an_altered_paper_is_refused() {
        assertContainerRefused(files -> files.put(PAPER, altered(files.get(PAPER))));
    }

    @Test
    void a_container_with_an_altered_document_is_refused() {
        assertContainerRefused(files ->
                files.replaceAll((name, content) -> name.startsWith("documents/") ? altered(content) : content));
    }

    @Test
    void a_signature_over_something_else_is_refused() {
        byte[] other = "інша заява".getBytes(StandardCharsets.UTF_8);

        assertRefused(DemoPeople.CITIZEN, prepared -> DemoPeople.key("citizen").sign(other, Instant.now()));
    }

    @Test
    void bytes_that_are_no_signature_are_refused() {
        assertRefused(DemoPeople.CITIZEN, prepared -> "не підпис".getBytes(StandardCharsets.UTF_8));
        assertRefused(DemoPeople.CITIZEN, prepared -> new byte[0]);
    }

    @Test
    void somebody_elses_signature_is_refused() {
        assertThat(refusalOf(DemoPeople.CITIZEN, "sole-proprietor")).isEqualTo("error.signature.otherSigner");
    }

    @Test
    void the_seal_of_a_company_is_refused() {
        assertThat(refusalOf(DemoPeople.SIGNATORY, "company-seal")).isEqualTo("error.signature.SEAL_NOT_ALLOWED");
    }

    @Test
    void an_expired_certificate_is_refused() {
        assertThat(refusalOf(DemoPeople.EXPIRED, "expired")).isEqualTo("error.signature.CERT_EXPIRED");
    }

    @Test
    void a_revoked_certificate_is_refused() {
        assertThat(refusalOf(DemoPeople.REVOKED, "revoked")).isEqualTo("error.signature.CERT_REVOKED");
    }

    @Test
    void the_certificate_of_an_unknown_authority_is_refused() {
        assertThat(refusalOf(DemoPeople.UNKNOWN, "unknown-authority")).isEqualTo("error.signature.UNTRUSTED_CHAIN");
    }

    private String refusalOf(SignedInPerson person, String key) {
        return assertRefused(person, prepared -> Counter.detached(DemoPeople.key(key), prepared));
    }

    private void assertContainerRefused(Consumer<Map<String, byte[]>> change) {
        String refusal = assertRefused(DemoPeople.CITIZEN, prepared -> {
            Map<String, byte[]> files = new LinkedHashMap<>(prepared);
            change.accept(files);
            return DemoPeople.key("citizen").container(files, Instant.now());
        });
        assertThat(refusal).isEqualTo("error.signature.CONTENT_MISMATCH");
    }

    /** Whatever is refused, the draft stays as it was and can be filed with a right signature. */
    private String assertRefused(SignedInPerson person, Function<Map<String, byte[]>, byte[]> signing) {
        UUID id = counter.draft(person, Counter.SERVICE, "it-usual");
        counter.attach(person, id, "plan", "план.pdf");
        Map<String, byte[]> prepared = counter.prepare(person, id);

        SignatureRefusal refusal =
                catchThrowableOfType(SignatureRefusal.class, () -> counter.file(person, id, signing.apply(prepared)));

        assertThat(refusal).isNotNull();
        assertThat(registry.value("select status from submission_application where id = ?", id))
                .isEqualTo("DRAFT");
        assertThat(counter.prepare(person, id)).containsAllEntriesOf(prepared);
        if (person == DemoPeople.CITIZEN) {
            byte[] right = Counter.detached(DemoPeople.key("citizen"), prepared);
            assertThat(counter.file(person, id, right).signature()).isEqualTo(SignatureState.VALID);
        }
        return refusal.messageKey();
    }

    private static byte[] altered(byte[] content) {
        byte[] altered = content.clone();
        altered[altered.length - 1] ^= 1;
        return altered;
    }
}
