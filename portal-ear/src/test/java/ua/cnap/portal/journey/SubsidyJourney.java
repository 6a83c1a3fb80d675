package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.harness.TestPortal.address;

import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** A citizen applies for a housing subsidy (послуга 06-01) from home and follows the case without signing in. */
class SubsidyJourney extends Journey {
    private static final String MAILBOX = "subsidy.journey@example.test";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Test
    @Tag("R-043")
    @Tag("R-079")
    @Tag("R-080")
    @Tag("R-081")
    @Tag("R-205")
    void a_citizen_with_a_dstu_key_applies_and_reads_the_status_by_the_code() throws Exception {
        go("/services/06-01");
        assertAccessible("service");
        signInWithKey("/apply/06-01", "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        assertAccessible("begin");
        application.begin("06-01", "zdolbuniv");
        application.answerAll(Answers.to("06-01").with("delivery.notifyEmail", MAILBOX), step -> {
            if (step.equals("documents")) {
                application.attach(new FilePayload("скан паспорта.pdf", "application/pdf", PDF));
                assertThat(page.locator(".files a").innerText()).isEqualTo("скан паспорта.pdf");
            }
            assertAccessible(step);
        });
        assertAccessible("review");
        application.proceed("#sign");
        assertAccessible("sign");
        application.sign("citizen.pfx");

        assertThat(page.locator("h1").innerText()).isEqualTo("Заяву зареєстровано");
        assertThat(page.locator("dd.key").innerText()).matches("ЗД-\\d{4}-\\d{5}");
        assertThat(page.locator("a:has-text('Оцінити портал')").getAttribute("href"))
                .matches("/s/\\w{6}");
        assertAccessible("receipt");
        assertThat(application.download(page.locator("a[href*=inventories]").getAttribute("href")))
                .asString(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");
        assertTheLetterCarriesTheInventory();
        assertTheStatusIsReadByAnybody(application.code());
    }

    private static void assertTheLetterCarriesTheInventory() throws MessagingException, IOException {
        Multipart parts = (Multipart) TestPortal.mail().letterTo(MAILBOX).getContent();
        BodyPart inventory = parts.getBodyPart(parts.getCount() - 1);

        assertThat(inventory.getFileName()).endsWith(".pdf");
        assertThat(inventory.getInputStream().readNBytes(5)).asString().isEqualTo("%PDF-");
    }

    private void assertTheStatusIsReadByAnybody(String code) throws MessagingException, IOException {
        somebodyElse();
        go("/status");
        page.fill("#code", code.toLowerCase().replace('-', ' '));
        goBy("main button.btn");
        assertThat(page.locator("main").innerText())
                .contains("Зареєстровано", "Центр передасть документи")
                .doesNotContain("Шевченко");
        assertAccessible("status");

        page.navigate("about:blank");
        go("/status#" + code, ".timeline");
        assertThat(page.url()).isEqualTo(address("/status"));

        go("/en/status");
        page.fill("#code", code);
        goBy("main button.btn");
        assertThat(page.locator("h1").innerText()).isEqualTo("Status of a case, booking or appeal");
        assertAccessible("status-in-english");

        go("/status/letters");
        page.fill("#code", code);
        page.fill("#mailbox", "olena at cnap.test");
        goBy("main button.btn");
        assertThat(page.locator(".sum").innerText()).contains("Перевірте адресу електронної пошти");
        assertThat(page.inputValue("#code")).isEqualTo(code);
        assertAccessible("status-letters");
        followByLetters();
    }

    private void followByLetters() throws MessagingException, IOException {
        String mailbox = UUID.randomUUID() + "@cnap.test";
        page.fill("#mailbox", mailbox);
        goBy("main button.btn");
        assertThat(page.locator("[role=status]").innerText()).contains("Надіслали лист");
        String letter = Letters.text(TestPortal.mail().letterTo(mailbox, "Підтвердьте"));
        page.navigate("about:blank");
        go(
                "/status/letters#" + letter.replaceFirst("(?s).*/status/letters#(\\S+).*", "$1"),
                "button:has-text('Так, надсилати')");
        assertThat(page.url()).isEqualTo(address("/status/letters"));
        assertAccessible("status-letters-opened");
        goBy("button:has-text('Так, надсилати')");
        assertThat(page.locator("[role=status]").innerText()).contains("Адресу підтверджено");
        assertAccessible("status-letters-confirmed");
    }
}
