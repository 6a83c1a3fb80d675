package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.kernel.KyivClock;

/** The head of a centre keeps its schedule: desks, hours, exceptions, roster, plates. */
class ScheduleJourney extends Journey {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    @Tag("R-022")
    @Tag("R-025")
    @Tag("R-031")
    @Tag("R-034")
    @Tag("R-035")
    @Tag("R-209")
    void the_head_keeps_desks_hours_exceptions_and_the_duty_roster() {
        signInAsStaff("/office/schedule", "head-zdolbuniv", "clerk-demo");
        assertThat(page.locator("main").innerText()).contains("Прийом за записом", "09:00–17:00", "13:00–14:00");
        assertAccessible("schedule");
        addDesk();
        changeHours();
        closeDay();
        drawRoster();
        go("/office/schedule/zdolbuniv/plates");
        assertThat(page.locator(".plate").last().innerText()).contains("99", "Мельник Тарас Петрович");
        assertAccessible("plates");
        go("/en/office/schedule");
        assertThat(page.locator("main").innerText()).contains("Weekly hours", "Which times are offered");
        assertAccessible("english");
        press("button[aria-label='Close: 99']");
        assertThat(page.locator("main").innerText()).doesNotContain("Мельник Тарас Петрович");
    }

    private void addDesk() {
        press("button:has-text('Додати місце')");
        assertThat(page.locator(".sum").innerText()).contains("Укажіть номер місця");
        assertAccessible("refused");
        page.fill("#new-number", "99");
        page.check("#new-ISSUE");
        page.fill("#new-holder", "Мельник Тарас Петрович");
        page.fill("#new-position", "адміністратор");
        press("button:has-text('Додати місце')");
        assertThat(page.locator("tr:has-text('99')").innerText())
                .contains("видача результатів", "Мельник Тарас Петрович");
    }

    private void changeHours() {
        go("/office/schedule/zdolbuniv/hours?unit=zdolbuniv-mobile&scope=BOOKING");
        assertThat(page.inputValue("#MONDAY")).isEqualTo("09:00–17:00");
        page.fill("#MONDAY", "17:00–09:00");
        page.fill("#holdsFrom", DAY.format(LocalDate.now(KyivClock.ZONE).plusDays(1)));
        page.fill("#reason", "рішення № 7 від 20.11.2026");
        press("button:has-text('Опублікувати години')");
        assertThat(page.locator(".sum").innerText()).contains("кінець має бути пізніше за початок");
        assertThat(page.inputValue("#reason")).isEqualTo("рішення № 7 від 20.11.2026");
        assertAccessible("hours");
        page.fill("#MONDAY", "10:00–12:00");
        press("button:has-text('Показати, який час запропонують')");
        assertThat(page.locator("main").innerText()).contains("Графік ще не опубліковано", "10:00");
        assertThat(page.inputValue("#MONDAY")).isEqualTo("10:00–12:00");
        assertAccessible("preview");
        press("button:has-text('Опублікувати години')");
        assertThat(page.url()).contains("/office/schedule/zdolbuniv?unit=zdolbuniv-mobile");
        go("/office/regulation");
        assertThat(page.locator("#history ~ p").first().innerText()).contains("рішення № 7");
    }

    private void closeDay() {
        go("/office/schedule");
        String day = DAY.format(LocalDate.now(KyivClock.ZONE).plusDays(40));
        page.fill("#exception-from", day);
        page.fill("#exception-ground", "наказ № 3");
        press("form:has(#exception-from) button.btn");
        assertThat(page.locator("tr:has-text('" + day + "')").innerText())
                .contains("Зачинено", "увесь день", "наказ № 3");
        press("button[aria-label='Прибрати: " + day + "']");
        assertThat(page.locator("main").innerText()).contains("Винятків немає");
    }

    private void drawRoster() {
        press("a:has-text('Графік чергувань')");
        press("button:has-text('Заповнити за робочими місцями')");
        assertThat(page.locator("tbody tr").first().innerText()).contains("99", "Мельник Тарас Петрович");
        press("button:has-text('Подати на погодження')");
        assertThat(page.locator("main").innerText()).contains("Подано на погодження");
        String paper = page.getAttribute("a:has-text('Графік для підпису')", "href");
        assertThat(page.request().get(TestPortal.address(paper)).body()).startsWith('%', 'P', 'D', 'F');
        assertAccessible("roster");
        press("button:has-text('Відкрити для змін')");
        assertThat(page.locator("main").innerText()).contains("Чернетка", "Додати чергування");
    }

    /** The page that answers is long: it is looked at once it is whole. */
    private void press(String selector) {
        page.click(selector);
        page.waitForLoadState();
    }
}
