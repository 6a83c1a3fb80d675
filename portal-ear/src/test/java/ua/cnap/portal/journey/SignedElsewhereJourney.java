package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.signature.demo.DemonstrationSigner;

/** A person who signs in a program of their own: the application is downloaded, signed there and brought back. */
class SignedElsewhereJourney extends Journey {
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void a_signature_over_the_downloaded_application_is_taken_and_one_over_another_file_is_not() throws IOException {
        ApplicationPages application = prepared();
        String draft = page.url();

        application.upload("application.pdf.p7s", sign("інший файл".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".sum").innerText()).contains("Підпис зроблено над іншими даними");
        assertThat(page.url()).isEqualTo(draft);
        assertAccessible("refused");

        application.upload("application.pdf.p7s", sign(paper(application)));
        assertThat(page.locator("h1").innerText()).isEqualTo("Заяву зареєстровано");
    }

    @Test
    void a_container_made_elsewhere_is_taken_and_one_signed_by_another_person_is_not() throws IOException {
        ApplicationPages application = prepared();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("application.pdf", paper(application));

        application.upload("application.asice", signer("citizen").container(files, CLOCK.instant()));
        assertThat(page.locator(".sum").innerText()).contains("Підписала інша особа");

        application.upload("application.asice", signer("sole-proprietor").container(files, CLOCK.instant()));
        assertThat(page.locator("h1").innerText()).isEqualTo("Заяву зареєстровано");
    }

    private ApplicationPages prepared() {
        signInWithKey("/apply/09-01", "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.answerAndReview(Answers.to("09-01"));
        return application;
    }

    private byte[] paper(ApplicationPages application) {
        return application.download(page.locator("a[download]").getAttribute("href"));
    }

    private static byte[] sign(byte[] content) throws IOException {
        return signer("sole-proprietor").sign(content, CLOCK.instant());
    }

    private static DemonstrationSigner signer(String person) throws IOException {
        return DemonstrationSigner.of(TestPortal.file("demo-ca"), person);
    }
}
