package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** Complaints, appeals and requests: filed without signing in, considered in the office, followed by a code. */
@Tag("R-163")
class AppealJourney extends Journey {
    private static final String CENTRE = "zdolbuniv";
    private static final String CLERK = "clerk-zdolbuniv";
    private static final String HEAD = "head-zdolbuniv";

    private final String mailbox = UUID.randomUUID() + "@cnap.test";

    @Test
    @Tag("R-157")
    @Tag("R-159")
    void a_complaint_about_a_clerk_is_prolonged_answered_and_followed() throws Exception {
        go("/appeals");
        assertAccessible("question");
        press("Продовжити");
        assertThat(page.title()).startsWith("Помилка:");
        choose("TO_COMPLAIN");
        assertAccessible("complaint");
        choose("STAFF");
        assertThat(page.url()).endsWith("/appeals/new/staff-complaint");
        assertAccessible("form");
        press("Надіслати");
        assertThat(page.locator(".sum").innerText()).contains("Оберіть центр");
        page.selectOption("#centre", CENTRE);
        page.fill("#gist", "Відмовилася прийняти заяву 20 листопада.\n<b>Прошу розібратися</b>");
        page.fill("#whom", "адміністратор біля вікна 1");
        press("Надіслати");
        assertThat(page.locator(".sum").innerText()).contains("Нема куди відповісти");
        assertThat(page.inputValue("#gist")).contains("<b>Прошу розібратися</b>");
        assertAccessible("without-contact");
        page.fill("#name", "Шевченко Ганна Іванівна");
        page.fill("#address", "м. Здолбунів, вул. Грушевського, 14");
        page.fill("#email", mailbox);
        press("Надіслати");
        assertThat(page.textContent("h1")).isEqualTo("Звернення зареєстровано");
        String number = page.textContent("dd.key");
        String code = page.textContent(".code");
        assertThat(page.url()).doesNotContain(code);
        assertAccessible("receipt");
        assertThat(TestPortal.mail().letterTo(mailbox, "Зареєстровано").getSubject())
                .contains(number);

        signInAsStaff("/office/appeals?group=ALL", CLERK, "clerk-demo");
        assertThat(page.locator("main").innerText()).doesNotContain(number);
        assertAccessible("list-of-a-clerk");
        somebodyElse();
        signInAsStaff("/office/appeals?group=ALL", HEAD, "clerk-demo");
        assertAccessible("list");
        follow(number);
        assertAccessible("appeal");
        unfold("Продовжити строк");
        press("Продовжити строк");
        assertThat(page.locator(".sum").innerText()).contains("Напишіть причину");
        page.fill("#PROLONG-reason", "Потрібно опитати свідків");
        press("Продовжити строк");
        assertThat(page.locator("main").innerText()).contains("строк продовжено");
        assertThat(page.locator("summary:has-text('Продовжити строк')").count()).isZero();
        unfold("Відповісти");
        page.fill("#ANSWER-answer", "Факти підтвердилися, працівника навчено.");
        assertAccessible("answering");
        press("Відповісти");
        assertThat(page.locator(".tag").first().innerText()).isEqualTo("Відповідь надано");
        assertAccessible("answered");
        assertThat(TestPortal.mail().letterTo(mailbox, "Відповідь на").getSubject())
                .contains(number);

        somebodyElse();
        go("/appeals/mine#" + code);
        page.waitForSelector("dl.facts");
        assertThat(page.url()).doesNotContain(code);
        assertThat(page.locator("main").innerText())
                .contains(number, "Відповідь надано", "Потрібно опитати свідків")
                .doesNotContain("Шевченко", "Факти підтвердилися");
        assertAccessible("followed");
    }

    @Test
    @Tag("R-158")
    void a_complaint_about_the_head_goes_past_the_head_to_the_mayor() {
        go("/en/appeals/new/staff-complaint?centre=" + CENTRE);
        assertAccessible("form-en");
        page.check("#about");
        page.fill("#gist", "The head did not receive me.");
        page.fill("#name", "Hanna Shevchenko");
        page.fill("#address", "Zdolbuniv, Hrushevskoho 14");
        page.fill("#phone", "0980163513");
        page.check("#way-PHONE");
        press("Send");
        assertThat(page.textContent("h1")).isEqualTo("The appeal is registered");
        assertThat(page.locator("main").innerText()).contains("The mayor");
        String number = page.textContent("dd.key");
        String code = page.textContent(".code");
        assertAccessible("receipt-en");

        signInAsStaff("/office/appeals?group=ALL", HEAD, "clerk-demo");
        assertThat(page.locator("main").innerText()).doesNotContain(number);
        somebodyElse();
        signInAsStaff("/office/appeals", CLERK, "clerk-demo");
        go("/en/office/appeals?group=ALL&kind=STAFF_COMPLAINT");
        assertAccessible("list-en");
        follow(number);
        assertAccessible("appeal-en");
        unfold("Pass to who considers it");
        page.fill("#TRANSFER-to", "Здолбунівський міський голова");
        press("Pass to who considers it");
        assertThat(page.locator(".tag").first().innerText()).isEqualTo("Passed on");

        somebodyElse();
        go("/en/appeals/mine");
        assertAccessible("code-en");
        page.fill("#code", code);
        press("Show the state");
        assertThat(page.locator("main").innerText()).contains(number, "Passed on", "Здолбунівський міський голова");
        assertAccessible("followed-en");
    }

    @Test
    @Tag("R-162")
    @Tag("R-167")
    void a_comment_is_published_with_its_reply_and_an_accident_is_registered_by_telephone() {
        go("/appeals?choice=ACCIDENT");
        assertThat(page.locator("main").innerText()).contains("90-10-10");
        assertAccessible("accident");
        go("/comments/" + CENTRE);
        assertAccessible("comments");
        follow("Залишити відгук");
        String words = "Дякую за пандус " + UUID.randomUUID();
        page.fill("#gist", words);
        press("Надіслати");
        assertThat(page.textContent("h1")).isEqualTo("Звернення зареєстровано");
        String number = page.textContent("dd.key");

        signInAsStaff("/office/appeals/new", CLERK, "clerk-demo");
        page.selectOption("#kind", "EMERGENCY");
        press("Обрати вид");
        page.fill("#gist", "Прорвало трубу");
        page.fill("#phone", "0980163513");
        page.check("#way-PHONE");
        press("Зареєструвати");
        assertThat(page.locator(".sum").innerText()).contains("адресу аварії");
        assertAccessible("accident-refused");
        page.fill("#place", "вул. Грушевського, 14, підвал");
        press("Зареєструвати");
        assertThat(page.locator("[role=status]").innerText()).contains("АВ-");
        assertAccessible("accident-registered");
        go("/office/appeals?group=ALL");
        follow(number);
        unfold("Відповісти");
        page.fill("#ANSWER-answer", "Дякуємо, раді допомогти");
        press("Відповісти");

        somebodyElse();
        go("/comments/" + CENTRE);
        assertThat(page.locator("main").innerText()).contains(words, "Дякуємо, раді допомогти");
        assertAccessible("published");
    }

    private void choose(String choice) {
        page.check("#choice-" + choice);
        press("Продовжити");
    }

    private void unfold(String move) {
        page.click("summary:has-text('" + move + "')");
    }

    private void press(String button) {
        arrive(page.locator("button:visible")
                .filter(new Locator.FilterOptions().setHasText(button))
                .last());
    }

    private void follow(String link) {
        arrive(page.locator("main a").filter(new Locator.FilterOptions().setHasText(link)));
    }

    /** Clicks and waits for the next page: the script of a form sends it once its puzzle is solved. */
    private void arrive(Locator control) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> noted = any -> arrived.set(true);
        page.onDOMContentLoaded(noted);
        control.click();
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(noted);
    }
}
