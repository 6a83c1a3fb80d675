package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** Cards that somebody else wrote go the whole way, from the import to the registry, without a line of code. */
class ForeignCardJourney extends Journey {
    private static final Path CARDS = Path.of("src", "test", "resources", "foreign");
    private static final String EVERYTHING = "%D0%A0.7-07";
    private static final String SMALL = "%D0%96%D0%9A%D0%93-1%2F%D0%B0";
    private static final String CLOSING = "%D0%96%D0%9A%D0%93-2";
    private static final String BANK = "https://bank.gov.ua/qr/";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    @Tag("R-004")
    @Tag("R-080")
    void a_card_with_everything_the_schema_allows_is_imported_filled_signed_paid_and_registered() throws Exception {
        assertThat(TestPortal.importCatalogue(CARDS.resolve("whole"))).isZero();
        go("/services/" + EVERYTHING);
        assertAccessible("service");
        signInWithKey("/apply/" + EVERYTHING, "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        application.begin(EVERYTHING, "zdolbuniv");
        application.answerAll(answers(), step -> {
            if (step.equals("documents")) {
                attach("main.planFile", new FilePayload("план.pdf", "application/pdf", PDF));
                attach("main.extra", new FilePayload("фото.png", "image/png", PNG));
            }
            assertAccessible(step);
        });
        application.proceed("#sign");
        application.sign("citizen.pfx");

        assertAccessible("receipt");
        String number = page.locator("dd.key").first().innerText();
        assertThat(page.locator("main").innerText()).contains("1\u00a0250,50\u00a0₴", "38012494");
        assertThat(paid(page.locator(".qr a").getAttribute("href")))
                .contains("UA213223130000026007233566001", "UAH1250.5", number);
        page.navigate(page.url().replace("/apply/", "/en/apply/"));
        assertThat(page.locator("main").innerText()).contains("UAH 1,250.50");

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        page.fill("#words", number);
        goBy("#apply");
        goBy(page.locator("a.key").first());
        assertThat(page.locator("main").innerText())
                .contains("Р.7-07", "Шевченко Ганна Іванівна", "план.pdf", "фото.png", "Підпис дійсний");
    }

    @Test
    void a_card_alone_with_a_cyrillic_code_and_a_slash_in_it_can_be_applied_for() throws Exception {
        assertThat(TestPortal.importCatalogue(CARDS.resolve("small.json"))).isZero();
        signInWithKey("/apply/" + SMALL, "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        application.begin(SMALL, "zdolbuniv");

        assertThat(page.locator("main").innerText()).contains("Видача довідки про «сусідів»");
    }

    @Test
    void a_service_withdrawn_while_a_draft_is_open_is_told_at_once_on_the_review_and_nothing_is_lost()
            throws Exception {
        assertThat(TestPortal.importCatalogue(CARDS.resolve("closing.json"))).isZero();
        signInWithKey("/apply/" + CLOSING, "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        application.begin(CLOSING, "zdolbuniv");
        application.open("request");
        page.fill("[name='request.text']", "Прошу видати довідку");
        application.proceed("#save");
        application.open("review");
        assertThat(page.locator("#sign").count()).isOne();

        assertThat(TestPortal.importCatalogue(CARDS.resolve("closed.json"))).isZero();
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".sum:has-text('не можна замовити онлайн')").count() > 0;
        });

        assertThat(page.locator("#sign").count()).isZero();
        assertThat(page.locator("main").innerText()).contains("Чернетку збережено", "Прошу видати довідку");
        assertAccessible("withdrawn");
    }

    private void attach(String document, FilePayload file) {
        page.setInputFiles("[name='file:" + document + "']", file);
        goBy("#attach");
    }

    private static Answers answers() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Kyiv"));
        return on(
                on(on(Answers.to("everything"), "main.from", today.plusDays(2)), "main.until", today.plusDays(30)),
                "review.day",
                today.plusDays(3));
    }

    private static Answers on(Answers answers, String question, LocalDate day) {
        return answers.with(question + ".day", String.valueOf(day.getDayOfMonth()))
                .with(question + ".month", String.valueOf(day.getMonthValue()))
                .with(question + ".year", String.valueOf(day.getYear()));
    }

    private static String paid(String link) {
        assertThat(link).startsWith(BANK);
        byte[] payload = Base64.getUrlDecoder().decode(link.substring(BANK.length()));
        return new String(payload, Charset.forName("windows-1251"));
    }
}
