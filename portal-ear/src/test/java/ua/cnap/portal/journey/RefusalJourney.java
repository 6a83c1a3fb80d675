package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.harness.TestPortal;

/** What goes wrong is told in a clear sentence where it matters, and nothing that was entered is lost. */
class RefusalJourney extends Journey {
    private static final int TOO_LARGE = 10_500_000;
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            citizen.pfx           | wrong    | Пароль не підходить до цього ключа
            people.json           | test1234 | Це не файл ключа
            citizen.Key-6.dat     | test1234 | Додайте файл .cer
            revoked.jks           | test1234 | Цей сертифікат скасовано
            expired.p12           | test1234 | Сертифікат діяв до
            company-seal.jks      | test1234 | Це печатка організації
            unknown-authority.jks | test1234 | немає в довірчому списку
            """)
    void a_key_that_does_not_fit_is_refused_with_the_reason(String keyFile, String password, String reason) {
        go("/cabinet/");
        page.setInputFiles("[data-key-file]", TestPortal.file("demo-ca/keys").resolve(keyFile));
        page.fill("[data-key-password]", password);
        page.click("form[data-signer=login] button.btn");

        page.getByText(reason).first().waitFor();
        assertThat(page.url()).doesNotStartWith(TestPortal.address("/cabinet"));
        assertAccessible(keyFile);
    }

    @Test
    void a_wrong_password_at_the_signature_keeps_the_application_ready_to_be_signed() {
        ApplicationPages application = begun();
        application.answerAndReview(Answers.to("09-01"));

        application.chooseKey("sole-proprietor.p12", "wrong");
        page.getByText("Пароль не підходить до цього ключа").first().waitFor();
        assertThat(application.step()).isEqualTo("sign");
        assertAccessible("wrong-password");

        application.sign("sole-proprietor.p12");
        assertThat(page.locator("h1").innerText()).isEqualTo("Заяву зареєстровано");
    }

    @Test
    void missing_answers_are_named_at_the_top_with_links_to_them() {
        ApplicationPages application = begun();
        application.open("fire");

        page.click("#save");
        assertTheSummaryLeadsTo("fire-responsible");
        assertAccessible("told-by-the-script");

        page.route("**/portal/form.js*", Route::abort);
        page.reload();
        page.click("#save");
        page.waitForLoadState();
        assertTheSummaryLeadsTo("fire-responsible");
        assertAccessible("told-by-the-server");
    }

    private void assertTheSummaryLeadsTo(String control) {
        Locator summary = page.locator(".sum");
        summary.waitFor();
        assertThat(page.title()).startsWith("Помилка: ");
        assertThat(focused()).isEqualTo("sum");
        summary.locator("a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(control);
        assertThat(page.locator(".field.bad .err").first().innerText()).contains("Введіть ім’я і посаду");
    }

    private Object focused() {
        return page.evaluate("document.activeElement.className");
    }

    @Test
    void an_application_with_missing_answers_cannot_be_signed_and_says_where_they_are() {
        ApplicationPages application = begun();
        application.open("review");

        page.click("#sign");
        page.waitForLoadState();
        assertThat(application.step()).isEqualTo("review");
        assertAccessible("incomplete");

        page.locator(".sum a").first().click();
        page.waitForLoadState();
        assertThat(application.step()).isEqualTo("business");
    }

    @Test
    void a_post_with_an_answer_that_the_form_does_not_ask_is_refused_and_the_typed_text_stays() {
        ApplicationPages application = begun();
        application.open("fire");
        page.fill("[name='fire.responsible']", "Іваненко, інженер");
        page.evaluate("document.getElementById('answers').append(Object.assign(document.createElement('input'),"
                + " {type: 'hidden', name: 'fire.approved', value: 'true'}))");

        page.click("#leave");
        page.waitForLoadState();

        assertThat(page.locator(".sum").innerText()).contains("відповіді, яких форма не питає");
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Іваненко, інженер");
        assertAccessible("altered");
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_at_its_document() {
        ApplicationPages application = begun("05-01");
        application.open("documents");

        application.attach(new FilePayload("порожній.pdf", "application/pdf", new byte[0]));
        assertRefused("«порожній.pdf» порожній");
        application.attach(
                new FilePayload("програма.pdf", "application/pdf", "MZ\u0090".getBytes(StandardCharsets.UTF_8)));
        assertRefused("«програма.pdf» насправді не");
        application.attach(new FilePayload("великий.pdf", "application/pdf", large()));
        assertRefused("«великий.pdf» завеликий");
        assertAccessible("refused");
    }

    @Test
    void a_file_with_a_name_of_three_hundred_letters_is_taken_and_the_page_still_fits() {
        ApplicationPages application = begun("05-01");
        application.open("documents");

        application.attach(new FilePayload("ґ".repeat(296) + ".pdf", "application/pdf", PDF));
        application.attach(new FilePayload("../../x.pdf", "application/pdf", PDF));

        assertThat(page.locator(".files a").allInnerTexts()).containsExactly("ґ".repeat(296) + ".pdf", "x.pdf");
        assertAccessible("long-name");
    }

    private void assertRefused(String sentence) {
        assertThat(page.locator(".upload.bad .err").innerText()).contains(sentence);
        assertThat(page.locator(".sum").innerText()).contains(sentence);
        assertThat(focused()).isEqualTo("sum");
    }

    private static byte[] large() {
        byte[] large = new byte[TOO_LARGE];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        return large;
    }

    private ApplicationPages begun() {
        return begun("09-01");
    }

    private ApplicationPages begun(String service) {
        signInWithKey("/apply/" + service, "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin(service, "zdolbuniv");
        return application;
    }
}
