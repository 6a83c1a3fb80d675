package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.signature.demo.DemonstrationSigner;

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
        go("/en/status");
        page.fill("#code", code);
        press("Show the status");
        assertThat(page.locator("main").innerText()).contains(number, "Passed on", "Здолбунівський міський голова");
        assertAccessible("followed-en");
    }

    @Test
    @Tag("R-169")
    void a_request_for_information_is_promised_in_five_working_days_and_its_answer_read_by_the_code()
            throws SQLException {
        go("/appeals/new/information-request?centre=" + CENTRE);
        page.fill("#gist", "Скільки талонів видано у жовтні?");
        page.fill("#name", "Шевченко Ганна Іванівна");
        page.fill("#email", mailbox);
        page.check("#way-HERE");
        press("Надіслати");
        String number = page.textContent("dd.key");
        String code = page.textContent(".code");
        assertThat(weekdaysOf(number)).isGreaterThanOrEqualTo(5);

        signInAsStaff("/office/appeals?group=ALL", CLERK, "clerk-demo");
        follow(number);
        unfold("Відповісти");
        page.fill("#ANSWER-answer", "У жовтні видано 812 талонів");
        press("Відповісти");

        somebodyElse();
        go("/status");
        page.fill("#code", code);
        press("Показати стан");
        assertThat(page.url()).endsWith("/appeals/mine");
        assertThat(page.locator("main").innerText())
                .contains(number, "Відповідь надано", "У жовтні видано 812 талонів")
                .doesNotContain("Шевченко");
        assertAccessible("answered-here");
    }

    /** The days from the one after the receipt to the last without weekends; there are more than five when one is a holiday. */
    private static long weekdaysOf(String number) throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                PreparedStatement asked = database.prepareStatement("""
                        select cast(received_at at time zone 'Europe/Kyiv' as date), due_on from appeal_record
                         where centre_id = ? and number = ?
                        """)) {
            asked.setString(1, CENTRE);
            asked.setString(2, number);
            try (ResultSet term = asked.executeQuery()) {
                term.next();
                LocalDate received = term.getObject(1, LocalDate.class);
                LocalDate due = term.getObject(2, LocalDate.class);
                return received.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .count();
            }
        }
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
        page.setInputFiles("#file", pdf("підвал.pdf"));
        page.fill("#phone", "0980163513");
        page.check("#way-PHONE");
        press("Зареєструвати");
        assertThat(page.locator(".sum").innerText()).contains("адресу аварії");
        assertThat(page.locator("main").innerText()).contains("Прибрати: підвал.pdf");
        assertAccessible("accident-refused");
        page.fill("#place", "вул. Грушевського, 14, підвал");
        press("Зареєструвати");
        String registered = page.locator("[role=status]").innerText();
        assertThat(registered).contains("АВ-");
        assertAccessible("accident-registered");
        sendCrew(registered.replaceFirst("(?s).*(АВ-\\d+-\\d+).*", "$1"));
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

    @Test
    @Tag("R-164")
    void a_signed_proposal_keeps_its_file_over_a_mistake_and_is_answered_with_a_file() throws Exception {
        go("/appeals/new/proposal?centre=" + CENTRE);
        page.fill("#gist", "Поставте лавку біля входу");
        page.setInputFiles("#file", pdf("план.pdf"));
        press("Надіслати");
        assertThat(page.locator("main").innerText()).contains("Уже завантажено", "план.pdf", "Введіть прізвище");
        assertAccessible("kept");
        page.fill("#name", "Шевченко Ганна Іванівна");
        page.fill("#address", "м. Здолбунів, вул. Грушевського, 14");
        page.fill("#email", mailbox);
        page.click("summary:has-text('Підписати')");
        assertAccessible("signing");
        page.setInputFiles("#key-file", TestPortal.file("demo-ca/keys").resolve("citizen.pfx"));
        page.fill("#key-password", "test1234");
        press("Підписати і надіслати");
        assertThat(page.textContent("h1")).isEqualTo("Звернення зареєстровано");
        String number = page.textContent("dd.key");
        String code = page.textContent(".code");

        signInAsStaff("/office/appeals?group=ALL", CLERK, "clerk-demo");
        follow(number);
        assertThat(page.locator("main").innerText())
                .contains("Підпис дійсний", "план.pdf", "zvernennia.txt.p7s")
                .doesNotContain("Прізвище в сертифікаті не те");
        assertAccessible("signed");
        unfold("Відповісти");
        page.fill("#ANSWER-answer", "Лавку поставимо");
        page.setInputFiles("#ANSWER-file", pdf("кошторис.pdf"));
        press("Відповісти");
        assertThat(page.locator("main").innerText()).contains("кошторис.pdf");

        somebodyElse();
        go("/appeals/mine#" + code);
        page.waitForSelector("dl.facts");
        assertAccessible("answer-with-a-file");
        assertThat(page.locator("main").innerText()).contains("кошторис.pdf").doesNotContain("план.pdf");
        String place = page.inputValue("input[name=place]");
        assertThat(answerFile(code, place).body()).isEqualTo(pdf("кошторис.pdf").buffer);
        assertThat(answerFile(code, "0").status()).isEqualTo(404);
        assertThat(answerFile("0000-0000-00000", place).status()).isEqualTo(404);
    }

    private APIResponse answerFile(String code, String place) {
        return page.request()
                .post(
                        TestPortal.address("/appeals/answer-file"),
                        RequestOptions.create()
                                .setForm(FormData.create().set("code", code).set("place", place)));
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", ("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_text_is_downloaded_signed_elsewhere_and_one_that_was_changed_since_is_refused() throws Exception {
        go("/en/appeals/new/petition?centre=" + CENTRE);
        page.fill("#gist", "Please help me");
        page.click("summary:has-text('Sign with an electronic signature')");
        goBy(page.locator("#appeal-text"));
        assertThat(page.locator(".sum").innerText()).contains("Enter surname");
        page.fill("#name", "Шевченко Ганна Іванівна");
        page.fill("#address", "Здолбунів");
        page.fill("#email", mailbox);
        assertAccessible("signing-en");
        byte[] text = Files.readAllBytes(
                page.waitForDownload(() -> page.click("#appeal-text")).path());
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("Заява (клопотання)", "Please help me");
        FilePayload signature = new FilePayload(
                "zvernennia.txt.p7s",
                "application/pkcs7-signature",
                DemonstrationSigner.of(TestPortal.file("demo-ca"), "citizen")
                        .sign(text, Clock.systemUTC().instant()));
        page.fill("#gist", "Please help me today");
        page.setInputFiles("#signature", signature);
        press("Send with the signature");
        assertThat(page.locator(".sum").innerText()).contains("other");
        assertThat(page.inputValue("#gist")).isEqualTo("Please help me today");
        assertAccessible("other-text-en");
        press("Send with the signature");
        assertThat(page.locator(".sum").innerText()).contains("Choose the signature file");
        assertAccessible("without-signature-en");
        page.fill("#gist", "Please help me");
        page.setInputFiles("#signature", signature);
        page.setInputFiles(
                "#file", new FilePayload("plan.pdf", "application/pdf", "no plan".getBytes(StandardCharsets.UTF_8)));
        press("Send with the signature");
        assertThat(page.locator(".sum").innerText()).contains("plan.pdf");
        assertThat(page.locator("main").innerText()).contains("Remove: zvernennia.txt.p7s");
        assertAccessible("signature-kept-en");
        press("Send with the signature");
        assertThat(page.textContent("h1")).isEqualTo("The appeal is registered");
    }

    @Test
    @Tag("R-158")
    void a_head_finds_neither_opinions_nor_appeals_of_another_centre() {
        go("/en/appeals/new/enquiry?centre=kyiv");
        page.fill("#gist", "When are you open?");
        page.fill("#email", mailbox);
        press("Send");
        String number = page.textContent("dd.key");

        signInAsStaff("/office/appeals?group=ALL", HEAD, "clerk-demo");
        go("/en/office/appeals?group=ALL&kind=ENQUIRY");
        assertThat(page.locator("main").innerText()).doesNotContain(number);
        assertThat(page.navigate(TestPortal.address("/office/opinion/kyiv")).status())
                .isEqualTo(404);
        assertThat(page.navigate(TestPortal.address("/office/opinion/" + CENTRE))
                        .status())
                .isEqualTo(200);
    }

    private void sendCrew(String accident) {
        go("/office/emergencies");
        assertThat(page.locator("main").innerText()).contains(accident, "нікого не направлено");
        assertAccessible("emergencies");
        follow(accident);
        page.fill("#CREW-utility", "КП «Водоканал»");
        press("Направити бригаду");
        assertThat(page.locator(".sum").innerText()).contains("Назвіть бригаду");
        page.fill("#CREW-crew", "бригада 2");
        assertAccessible("crew");
        press("Направити бригаду");
        String address = page.url();
        go("/en/office/emergencies");
        assertThat(page.locator("tr:has-text('" + accident + "')").innerText()).contains("КП «Водоканал», бригада 2");
        assertAccessible("emergencies-en");
        page.navigate(address.replace("/office/", "/en/office/"));
        unfold("The emergency is mended");
        page.fill("#DONE-outcome", "Замінено трубу");
        page.fill("#DONE-told", "телефоном");
        assertAccessible("mended-en");
        press("The emergency is mended");
        assertThat(page.locator("main").innerText()).contains("When it was mended");
        go("/office/emergencies");
        assertThat(page.locator("main").innerText()).doesNotContain(accident);
    }

    private void choose(String choice) {
        page.check("#choice-" + choice);
        press("Продовжити");
    }

    private void unfold(String move) {
        page.click("summary:has-text('" + move + "')");
    }

    private void press(String button) {
        goBy(page.locator("button:visible")
                .filter(new Locator.FilterOptions().setHasText(button))
                .last());
    }

    private void follow(String link) {
        goBy(page.locator("main a").filter(new Locator.FilterOptions().setHasText(link)));
    }
}
