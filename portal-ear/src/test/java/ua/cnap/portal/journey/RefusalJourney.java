package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        goBy("#save");
        assertTheSummaryLeadsTo("fire-responsible");
        assertAccessible("told-by-the-server");
    }

    private void assertTheSummaryLeadsTo(String control) {
        Locator summary = page.locator(".sum");
        summary.waitFor();
        assertThat(page.title()).startsWith("Помилка: ");
        page.waitForSelector(".sum:focus");
        summary.locator("a").first().click();
        page.waitForSelector("#" + control + ":focus");
        assertThat(page.locator(".field.bad .err").first().innerText()).contains("Введіть ім’я і посаду");
    }

    @Test
    void an_application_with_missing_answers_cannot_be_signed_and_says_where_they_are() {
        ApplicationPages application = begun();
        application.open("review");

        goBy("#sign");
        assertThat(application.step()).isEqualTo("review");
        assertAccessible("incomplete");

        goBy(page.locator(".sum a").first());
        assertThat(application.step()).isEqualTo("business");
    }

    @Test
    void a_post_with_an_answer_that_the_form_does_not_ask_is_refused_and_the_typed_text_stays() {
        ApplicationPages application = begun();
        application.open("fire");
        page.fill("[name='fire.responsible']", "Іваненко, інженер");
        page.evaluate("document.getElementById('answers').append(Object.assign(document.createElement('input'),"
                + " {type: 'hidden', name: 'fire.approved', value: 'true'}))");

        goBy("#leave");

        assertThat(page.locator(".sum").innerText()).contains("відповіді, яких форма не питає");
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Іваненко, інженер");
        assertAccessible("altered");
    }

    /** Altered, expired (another moment in front), somebody else's or missing: the server cannot tell and need not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "token.value = token.value.replace(/.$/, last => last === 'A' ? 'B' : 'A')",
                "token.value = '0' + token.value",
                "token.value = 'lqw2k5x1.' + 'A'.repeat(43)",
                "token.remove()"
            })
    void a_forged_form_changes_nothing_and_what_was_typed_stays_to_be_sent_again(String forgery) {
        ApplicationPages application = begun();
        application.open("fire");
        page.fill("[name='fire.responsible']", "Іваненко, інженер");
        page.evaluate("const token = document.querySelector('#answers [name=token]'); " + forgery);

        goBy("#leave");
        assertThat(page.locator(".sum").innerText()).contains("Ця сторінка застаріла або її змінено дорогою");
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Іваненко, інженер");

        page.click("#leave");
        page.waitForURL("**/cabinet/");
    }

    @Test
    void a_form_sent_by_its_address_alone_changes_nothing() {
        ApplicationPages application = begun();
        application.open("fire");
        String address = page.url();

        page.navigate(address
                + "?jakarta.faces.ViewState=stateless&answers=answers&leave=leave&fire.responsible=forged&token="
                + page.inputValue("#answers [name=token]"));
        assertThat(page.locator(".sum").innerText()).contains("Ця сторінка застаріла або її змінено дорогою");

        page.navigate(address);
        assertThat(page.inputValue("[name='fire.responsible']")).isEmpty();
    }

    @Test
    void signing_out_by_a_forged_form_signs_nobody_out() {
        signInWithKey("/cabinet/", "sole-proprietor.p12");
        page.evaluate("document.querySelector('form[action$=sign-out] [name=token]').value = 'forged'");

        goBy("form[action$=sign-out] button");
        assertThat(page.locator(".sum").innerText()).contains("Ця сторінка застаріла або її змінено дорогою");
        go("/cabinet/");
        assertThat(page.locator("h1").innerText()).isEqualTo("Кабінет");
    }

    @Test
    void a_package_sent_without_the_token_of_its_page_is_not_filed() {
        ApplicationPages application = begun();
        application.answerAndReview(Answers.to("09-01"));
        page.evaluate("document.querySelector('form[data-signer]').dataset.csrf = 'same-origin'");

        application.chooseKey("sole-proprietor.p12", "test1234");
        page.getByText("Ця сторінка застаріла. Заяву збережено").waitFor();
        assertThat(application.step()).isEqualTo("sign");

        page.reload();
        application.sign("sole-proprietor.p12");
        assertThat(page.locator("h1").innerText()).isEqualTo("Заяву зареєстровано");
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_at_its_document() {
        ApplicationPages application = begun("05-01");
        application.open("documents");

        application.choose(new FilePayload("порожній.pdf", "application/pdf", new byte[0]));
        assertToldByTheScript("«порожній.pdf» порожній");
        application.choose(new FilePayload("великий.pdf", "application/pdf", large()));
        assertToldByTheScript("«великий.pdf» завеликий");
        assertAccessible("told-by-the-script");

        page.route("**/portal/documents.js*", Route::abort);
        page.reload();
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
    void a_file_for_a_document_that_the_application_does_not_ask_for_is_refused_with_the_reason() {
        ApplicationPages application = begun("05-01");
        application.open("documents");
        page.evaluate("document.querySelector('.upload input[type=file]').name = 'file:nothing'");

        application.attach(new FilePayload("план.pdf", "application/pdf", PDF));

        assertThat(page.locator(".sum").innerText()).contains("Одного з документів ця заява не потребує");
        page.waitForSelector(".sum:focus");
        assertThat(page.locator("ul.files li").count()).isZero();
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

    @Test
    void answers_that_are_wrong_or_far_too_long_are_kept_and_told_at_their_field() {
        ApplicationPages application = begun();
        application.open("fire");
        String typed = "Іваненко ".repeat(1000).strip();
        page.fill("[name='fire.responsible']", typed);

        page.click("#save");
        assertThat(page.locator(".field.bad .err").first().innerText()).contains("Скоротіть до");
        page.click("#leave");
        page.waitForURL("**/cabinet/");
        page.goBack();
        page.reload();
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo(typed);
    }

    @Test
    void a_post_that_is_too_large_is_told_on_a_page_and_the_draft_stays() {
        ApplicationPages application = begun();
        application.open("fire");
        page.fill("[name='fire.responsible']", "ї".repeat(400_000));

        goBy("#leave");

        assertThat(page.locator("h1").innerText()).isEqualTo("Надіслане завелике");
        assertAccessible("too-large");
        go("/cabinet/");
        assertThat(page.locator("#drafts li").count()).isPositive();
    }

    private void assertToldByTheScript(String sentence) {
        page.click("#attach");
        assertThat(page.locator(".upload.bad .err").innerText()).contains(sentence);
    }

    private void assertRefused(String sentence) {
        assertThat(page.locator(".upload.bad .err").innerText()).contains(sentence);
        assertThat(page.locator(".sum").innerText()).contains(sentence);
        page.waitForSelector(".sum:focus");
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
