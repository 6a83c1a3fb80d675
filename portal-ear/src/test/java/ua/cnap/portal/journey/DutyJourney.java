package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** The head distributes duties and cases, a clerk works with what is given, a starosta sees the own district only. */
class DutyJourney extends Journey {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String CLERK = "clerk-zdolbuniv";

    @Test
    @Tag("R-072")
    @Tag("R-187")
    @Tag("R-188")
    void the_head_distributes_a_clerk_claims_and_a_starosta_sees_the_own_district_only() {
        signInAsStaff("/office/", CLERK, "clerk-demo");
        String ofCentre = take();
        String free = page.url();

        somebodyElse();
        signInAsStaff("/office/", "starosta-zdolbuniv", "clerk-demo");
        String ofDistrict = take();
        go("/office/");
        assertThat(page.locator("main").innerText()).contains(ofDistrict).doesNotContain(ofCentre);
        assertAccessible("starosta");
        assertThat(page.locator("header").innerText()).doesNotContain("Завдання", "Обов’язки");
        goBy("text=" + ofDistrict);
        assertThat(page.locator("input[name=move]").count()).isZero();
        assertAccessible("starosta-case");
        assertThat(page.navigate(TestPortal.address(free.replaceAll(".*/(\\d+)$", "/office/cases/$1")))
                        .status())
                .isEqualTo(404);

        somebodyElse();
        signInAsStaff("/office/", "head-zdolbuniv", "clerk-demo");
        distribute();
        give(ofDistrict);

        somebodyElse();
        signInAsStaff("/office/", CLERK, "clerk-demo");
        go("/office/?list=MINE");
        assertThat(page.locator("main").innerText()).contains(ofDistrict);
        keepTheList();
        goBy("text=" + ofDistrict);
        goBy("text=Відпустити");
        goBy("text=Взяти в роботу");
        assertThat(page.locator("main").innerText()).contains("Іваненко Олена Василівна", "Відпустити");
        assertAccessible("claimed");

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv-2", "clerk-demo");
        go("/office/");
        goBy("text=" + ofDistrict);
        page.locator("details.move > summary").first().click();
        goBy(page.locator("details.move button.btn").first());
        assertThat(page.locator(".sum").innerText()).contains("Справу веде Іваненко Олена Василівна");
        assertAccessible("warned");
    }

    private void distribute() {
        go("/office/duties");
        page.fill("#control-service", "06-01");
        page.selectOption("#control-login", CLERK);
        goBy("form:has(#control-service) button.btn");
        assertThat(page.locator("main").innerText()).contains("06-01");
        LocalDate first = LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(40);
        page.selectOption("#delegate-login", CLERK);
        page.fill("#delegate-from", DAY.format(first));
        page.fill("#delegate-to", DAY.format(first.minusDays(1)));
        page.fill("#delegate-ground", "наказ № 15");
        goBy("form:has(#delegate-from) button.btn");
        assertThat(page.locator(".sum").innerText()).contains("не може бути раніше");
        assertThat(page.inputValue("#delegate-ground")).isEqualTo("наказ № 15");
        assertAccessible("refused");
        page.fill("#delegate-to", DAY.format(first.plusDays(7)));
        goBy("form:has(#delegate-from) button.btn");
        assertThat(page.locator("main").innerText()).contains("наказ № 15");
        go("/en/office/duties");
        assertThat(page.locator("main").innerText()).contains("Duties in the centre", "Acting for the head");
        assertAccessible("duties");
        goBy(page.locator("button:has-text('End')").last());
    }

    private void give(String number) {
        go("/office/");
        page.locator("tr:has-text('" + number + "') input[name=case]").check();
        page.selectOption("#assignee", CLERK);
        goBy("#assign");
        assertThat(page.locator(".note[role=status]").innerText()).contains(number + ": зроблено");
        assertAccessible("given");
    }

    private void keepTheList() {
        page.click("summary:has-text('Збережені відбори')");
        page.fill("#filterName", "Мої справи");
        goBy("form:has(#filterName) button.btn");
        go("/office/");
        page.click("summary:has-text('Збережені відбори: 1')");
        assertAccessible("filters");
        goBy("text=Мої справи");
        assertThat(page.url()).contains("list=MINE");
        page.click("summary:has-text('Збережені відбори: 1')");
        goBy("text=Видалити");
    }

    /** Takes a package in and gives the number of its case; the page shows its receipt. */
    private String take() {
        go("/office/intake/06-01");
        page.fill("#code", "3074904846");
        page.fill("#name", "Коваль Ірина Петрівна");
        page.fill("#address", "м. Здолбунів, вул. Грушевського, 14");
        page.fill("#phone", "0980163513");
        for (String name : new String[] {"notify", "deliver", "document.0", "document.1", "document.2"}) {
            page.locator("[name='" + name + "']").selectOption(new SelectOption().setIndex(1));
        }
        goBy(".intake button.btn");
        assertThat(page.locator(".sum").allInnerTexts()).isEmpty();
        return page.locator("dd.key").innerText();
    }
}
