package ua.cnap.portal.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.signature.demo.DemonstrationAuthority;
import ua.cnap.portal.signature.demo.OwnAuthority;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProductionFormTest {
    @TempDir
    private Path folder;

    private final Map<String, String> given = new HashMap<>();

    @BeforeEach
    void giveEverything() throws IOException {
        OwnAuthority.setUp(folder, Clock.systemUTC());
        given.put("DB_URL", "jdbc:postgresql://db.cnap.example/portal");
        given.put("DB_USER", "portal_owner");
        given.put("DB_PASSWORD", "KBz8-first");
        given.put("OIDC_PROVIDER_URL", "https://login.cnap.example/realms/portal");
        given.put("OIDC_CLIENT_ID", "portal-web");
        given.put("OIDC_CLIENT_SECRET", "KBz8-second");
        given.put("SMTP_HOST", "mail.cnap.example");
        given.put("MAIL_FROM", "portal@cnap.example");
        given.put("PORTAL_SECRET", "k".repeat(32));
        given.put("PORTAL_TRUST_DIR", folder.resolve("trust").toString());
        given.put("PORTAL_PUBLIC_URL", "https://cnap.example");
    }

    @Test
    void with_everything_given_it_may_start() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DB_URL",
                "DB_USER",
                "DB_PASSWORD",
                "OIDC_PROVIDER_URL",
                "OIDC_CLIENT_SECRET",
                "SMTP_HOST",
                "MAIL_FROM",
                "PORTAL_SECRET",
                "PORTAL_TRUST_DIR",
                "PORTAL_PUBLIC_URL"
            })
    void what_is_missing_is_named(String name) {
        given.remove(name);

        refused().hasMessage("For PORTAL_MODE=production these are not set: " + name + ".");
    }

    @Test
    void an_account_of_the_mail_server_has_a_password() {
        given.put("SMTP_USER", "letters");

        refused().hasMessageEndingWith("not set: SMTP_PASSWORD.");
    }

    @ParameterizedTest
    @CsvSource({"DB_PASSWORD,postgres", "DB_PASSWORD,portal_owner", "OIDC_CLIENT_SECRET,portal-web"})
    void a_password_that_anybody_would_guess_is_refused(String name, String password) {
        given.put(name, password);

        refused().hasMessageStartingWith(name + " is a password that anybody would guess");
    }

    @Test
    void a_short_secret_is_refused() {
        given.put("PORTAL_SECRET", "k".repeat(31));

        refused().hasMessageContaining("at least 32");
    }

    @Test
    void people_need_an_address_protected_by_tls() {
        given.put("PORTAL_PUBLIC_URL", "http://cnap.example");
        refused().hasMessageContaining("https://");

        given.put("PORTAL_PUBLIC_URL", "http://localhost:8080");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void a_folder_without_certificates_is_refused() throws IOException {
        given.put(
                "PORTAL_TRUST_DIR",
                Files.createDirectory(folder.resolve("empty")).toString());
        refused().hasMessageContaining("holds no certificates");

        given.put("PORTAL_TRUST_DIR", folder.resolve("nowhere").toString());
        refused().hasMessageContaining("could not be read");
    }

    @Test
    void the_demonstration_authority_is_known_by_its_certificates_under_any_name() throws Exception {
        DemonstrationAuthority.setUp(folder.resolve("demo"), Clock.systemUTC());
        List<Path> demonstration;
        try (Stream<Path> files = Files.list(folder.resolve("demo/trust"))) {
            demonstration = files.toList();
        }
        Path renamed = folder.resolve("trust/state-authority.cer");
        Files.copy(demonstration.get(0), renamed);
        refused().hasMessageContaining("holds the demonstration authority");

        Files.delete(renamed);
        Files.write(folder.resolve("trust/CACertificates.p7b"), bundle(demonstration));
        refused().hasMessageContaining("holds the demonstration authority");
    }

    /** Certificates in one file, as the Central Certification Authority publishes its list. */
    private static byte[] bundle(List<Path> certificates) throws IOException {
        ASN1EncodableVector all = new ASN1EncodableVector();
        for (Path certificate : certificates) {
            all.add(Certificate.getInstance(Files.readAllBytes(certificate)));
        }
        ContentInfo nothing = new ContentInfo(PKCSObjectIdentifiers.data, null);
        SignedData signed = new SignedData(new DERSet(), nothing, new DERSet(all), null, new DERSet());
        return new ContentInfo(PKCSObjectIdentifiers.signedData, signed).getEncoded();
    }

    private void check() {
        new ProductionForm(new Surroundings(given)).check();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused() {
        return assertThatThrownBy(this::check).isInstanceOf(Refusal.class);
    }
}
