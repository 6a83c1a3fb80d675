package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** A provider without a system of its own works on a case in the portal, from the receipt to the outgoing package. */
class ProviderJourney extends Journey {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    @Tag("R-103")
    @Tag("R-118")
    @Tag("R-119")
    @Tag("R-131")
    @Tag("R-136")
    void an_officer_receives_a_case_tells_of_an_obstacle_and_sends_the_result_that_the_clerk_hands_out() {
        signInWithKey("/apply/09-01", "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.answerAll(Answers.to("09-01"), step -> {});
        application.proceed("#sign");
        application.sign("sole-proprietor.p12");
        String number = page.locator("dd.key").first().innerText();
        String receipt = page.url();

        somebodyElse();
        String address = clerkHandsOver(number);

        somebodyElse();
        officerWorks(number);

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        go(address);
        assertThat(page.locator("main").innerText()).contains("deklaratsiia.pdf", "Внесено до реєстру", "До п’ятниці");
        assertAccessible("ready");
        page.locator("details.move:has(input[value='ISSUE']) summary").click();
        page.fill("[name='ISSUE.PERSON']", "Коваль Ірина Петрівна");
        page.fill("[name='ISSUE.DOCUMENT']", "паспорт 001234567");
        goBy(page.locator("details.move:has(input[value='ISSUE']) button.btn"));
        assertThat(page.locator(".case-head .tag").innerText()).isEqualTo("Видано");

        somebodyElse();
        signInWithKey("/cabinet/", "sole-proprietor.p12");
        page.navigate(receipt.replace("/apply/receipts/", "/cabinet/cases/"));
        assertAccessible("result");
        String result = page.getByText("deklaratsiia.pdf").getAttribute("href");
        assertThat(page.request().get(TestPortal.address(result)).text()).startsWith("%PDF-1.7");
    }

    @Test
    @Tag("R-115")
    @Tag("R-122")
    void providers_work_side_by_side_and_a_body_decides_at_its_first_meeting_after_the_term() throws Exception {
        assertThat(TestPortal.importCatalogue(Path.of("src", "test", "resources", "foreign", "parallel.json")))
                .isZero();
        signInWithKey("/apply/77-09", "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("77-09", "zdolbuniv");
        application.answerAll(
                new Answers(Map.of(
                        "matter.text", "Прошу дозвіл",
                        "delivery.notifyBy", "EMAIL",
                        "delivery.notifyEmail", "hanna@example.test",
                        "delivery.deliverBy", "ELECTRONIC")),
                step -> {});
        application.proceed("#sign");
        application.sign("citizen.pfx");
        String number = page.locator("dd.key").first().innerText();

        somebodyElse();
        clerkHandsOver(number);
        passStage("officer-improve-zdolbuniv", number);
        passStage("officer-networks-zdolbuniv", number);

        passStage("officer-exec-zdolbuniv", number);
        assertThat(page.locator(".sum").innerText()).contains("Рішення ухвалюють на засіданні", "не призначено");
        Terms.pass(number, "DECISION");
        openAsClerk(number);
        assertThat(page.locator(".timeline").last().innerText())
                .contains("Строк минув, справа очікує засідання колегіального органу");
        assertThat(page.locator("#terms + .terms").innerText())
                .contains("не оголошено")
                .doesNotContain("Прострочено");
        assertAccessible("past-its-term");
        LocalDate late = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(60);
        announce(late);
        openAsOfficer("officer-exec-zdolbuniv", number);
        assertThat(page.locator("main").innerText()).contains("Очікує засідання", String.valueOf(late.getYear()));
        assertThat(page.locator("td").allInnerTexts())
                .as("the term of the stage has moved to the meeting")
                .anyMatch(cell -> cell.contains(late.format(DAY)));
        assertAccessible("awaits-the-meeting");

        announce(LocalDate.now(ZoneId.of("Europe/Kyiv")));
        passStage("officer-exec-zdolbuniv", number);
        openAsOfficer("officer-improve-zdolbuniv", number);
        press("Передати результат до центру");
        assertThat(page.locator(".case-head .tag").innerText()).isEqualTo("Результат у центрі");
        assertThat(page.locator("table.stack .tag").allInnerTexts()).containsOnly("Завершено");
        assertAccessible("consolidated");
    }

    private void announce(LocalDate day) {
        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        go("/office/meetings");
        page.selectOption("#body", "exec");
        page.fill("#day", day.format(DAY));
        press("Додати");
        assertAccessible("meetings");
    }

    private void openAsOfficer(String officer, String number) {
        somebodyElse();
        signInAsStaff("/office/", officer, "officer-demo");
        page.fill("#words", number);
        press("Застосувати");
        goBy(page.locator("a.key").first());
    }

    private void passStage(String officer, String number) {
        openAsOfficer(officer, number);
        if (page.locator("button.btn:has-text('Підтвердити отримання')").count() > 0) {
            press("Підтвердити отримання");
        }
        page.fill("[name=conclusion] >> nth=0", "Зауважень немає");
        press("Завершити етап");
    }

    private void openAsClerk(String number) {
        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        page.fill("#words", number);
        goBy("#apply");
        goBy(page.locator("a.key").first());
    }

    private String clerkHandsOver(String number) {
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        page.fill("#words", number);
        goBy("#apply");
        goBy(page.locator("a.key").first());
        String address = page.url().replaceFirst(".*(/office/.*)", "$1");
        page.locator("details.move:has(input[value='HAND_OVER']) summary").click();
        goBy(page.locator("details.move:has(input[value='HAND_OVER']) button.btn"));
        page.fill("#question", "Коли чекати рішення?");
        press("Надіслати запит");
        assertThat(page.locator("main").innerText()).contains("Не отримано", "Чекає на відповідь");
        assertAccessible("handed-over");
        return address;
    }

    private void officerWorks(String number) {
        signInAsStaff("/office/", "officer-dsns", "officer-demo");
        assertThat(page.url()).endsWith("/office/provider");
        assertAccessible("inbox");
        page.fill("#words", number);
        press("Застосувати");
        press("Підтвердити отримання обраних");
        assertThat(page.locator(".sum").innerText()).contains("Оберіть справи");
        page.check("input[name=case]");
        press("Підтвердити отримання обраних");
        assertThat(page.locator("main").innerText()).contains(number + ": отримання підтверджено");
        assertAccessible("received");

        goBy(page.locator("a.key").first());
        page.fill("[name=answer]", "До п’ятниці");
        press("Відповісти");
        page.locator("details:has(#obstacle) summary").click();
        page.fill("#obstacle", "Чекаємо на дані реєстру");
        press("Повідомити центр");
        assertThat(page.locator(".sum").innerText()).contains("Введіть дату так: 31.12.2026");
        assertThat(page.inputValue("#obstacle")).isEqualTo("Чекаємо на дані реєстру");
        assertAccessible("obstacle");
        page.fill("#expectedOn", "31.12.2099");
        press("Повідомити центр");
        assertThat(page.locator(".case-head").innerText()).contains("Нова очікувана дата: 31 грудня 2099");

        page.fill("[name=conclusion]", "Внесено до реєстру");
        press("Завершити етап");
        page.locator("details:has(#ground) summary").click();
        press("Передати відмову до центру");
        assertThat(page.locator(".sum").innerText()).contains("Оберіть підставу відмови");
        assertAccessible("refusal-without-a-ground");
        page.setInputFiles(
                "#result-files",
                new FilePayload(
                        "deklaratsiia.pdf",
                        "application/pdf",
                        "%PDF-1.7\nдекларація".getBytes(StandardCharsets.UTF_8)));
        press("Передати результат до центру");
        assertThat(page.locator(".case-head .tag").innerText()).isEqualTo("Результат у центрі");
        assertAccessible("sent");
    }

    private void press(String button) {
        goBy(page.locator("button.btn:has-text('" + button + "')").first());
    }
}
