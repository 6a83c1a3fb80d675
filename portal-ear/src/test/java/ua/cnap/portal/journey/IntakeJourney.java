package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** Packages that come to the centre itself, taken by the keyboard alone. */
class IntakeJourney extends Journey {
    /** A practised hand makes three presses a second: what takes no more than so many is taken in a minute. */
    private static final int PRESSES_OF_A_MINUTE = 180;

    private static final int MOST_STOPS = 40;

    private static final String KNOWN = "3074904846";

    private int presses;

    @Test
    @Tag("R-079")
    @Tag("R-080")
    @Tag("R-084")
    void a_prepared_package_is_taken_at_the_counter_without_a_mouse_in_less_than_a_minute() {
        signInAsStaff("/office/intake", "clerk-zdolbuniv", "clerk-demo");
        assertAccessible("service");
        presses = 0;
        choose("06-01");
        type("code", "3074904846");
        type("name", "Коваль Ірина Петрівна");
        type("address", "м. Здолбунів, вул. Грушевського, 14");
        type("phone", "0980163513");
        pick("notify", 1);
        pick("deliver", 1);
        pick("document.0", 1);
        pick("document.1", 1);
        pick("document.2", 2);
        press("Control+Enter");
        page.waitForURL(TestPortal.address("/office/intake/receipts/") + "*");

        assertThat(presses).isLessThan(PRESSES_OF_A_MINUTE);
        assertThat(page.locator("main").innerText()).contains("ЗД-").contains("Коваль Ірина Петрівна");
        page.waitForSelector("a[href$='/inventory']:focus");
        String inventory = page.locator("a[href$='/inventory']").getAttribute("href");
        assertThat(page.request().get(TestPortal.address(inventory)).headers().get("content-type"))
                .isEqualTo("application/pdf");
        assertAccessible("receipt");
        String number = page.locator("dd.key").innerText();
        go("/office/");
        assertThat(page.locator("tr:has-text('" + number + "')").innerText()).contains("Особисто", "Коваль Ірина");
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong_and_each_error_stands_at_its_field() {
        signInAsStaff("/office/intake", "clerk-zdolbuniv", "clerk-demo");
        go("/en/office/intake");
        choose("06-01");
        assertAccessible("package");
        type("code", "1234567890");
        type("name", "Шевченко Ганна Іванівна");
        arrive(page, () -> press("Enter"));

        assertThat(page.locator(".sum").innerText())
                .contains(
                        "Check the number",
                        "Choose how to tell the applicant",
                        "Mark whether “Identity document” was filed");
        assertThat(page.inputValue("#name")).isEqualTo("Шевченко Ганна Іванівна");
        assertThat(page.locator("#code").getAttribute("aria-invalid")).isEqualTo("true");
        assertAccessible("errors");
    }

    @Test
    @Tag("R-083")
    void a_letter_without_a_way_of_notification_is_taken_and_its_inventory_is_sent() {
        signInAsStaff("/office/intake", "clerk-zdolbuniv", "clerk-demo");
        choose("субсидія");
        if (!page.url().contains("/intake/06-01")) {
            page.locator("main a[href$='/intake/06-01']").press("Enter");
            page.waitForURL(TestPortal.address("/office/intake/06-01"));
        }
        type("name", "Мельник Павло Андрійович");
        type("address", "с. Копитків, вул. Шкільна, 3");
        page.selectOption("#channel", "POST");
        pick("document.0", 1);
        pick("document.1", 1);
        pick("document.2", 2);
        press("Control+Enter");
        page.waitForURL(TestPortal.address("/office/intake/receipts/") + "*");
        String number = page.locator("dd.key").innerText();

        go("/office/intake");
        assertThat(page.locator("tr:has-text('" + number + "')").innerText()).contains("Надіслати опис заявникові");
        assertAccessible("tasks");
        page.locator("tr:has-text('" + number + "') a.key").press("Enter");
        page.waitForURL(TestPortal.address("/office/cases/") + "*");
        assertAccessible("to-be-sent");
        arrive(page, () -> page.locator("[name=proof]").press("Enter"));
        assertThat(page.locator(".sum").innerText()).contains("що підтверджує надсилання");
        page.locator("[name=proof]").fill("рекомендований лист № 0500112345678");
        arrive(page, () -> page.locator("[name=proof]").press("Enter"));

        assertThat(page.locator("[name=proof]").count()).isZero();
        assertThat(page.locator(".timeline").last().innerText())
                .contains("Опис надіслано заявникові", "рекомендований лист № 0500112345678");
        assertAccessible("sent");
    }

    @Test
    @Tag("R-142")
    void a_service_of_the_centre_itself_is_given_in_one_visit_on_one_screen() {
        signInAsStaff("/office/intake", "clerk-zdolbuniv", "clerk-demo");
        choose("01-04");
        type("code", "3300602269");
        type("name", "Шевченко Ганна Іванівна");
        stopAt("now");
        press("Space");
        type("now.document", "паспорт 001234567");
        pick("document.0", 1);
        pick("document.1", 5);
        press("Control+Enter");
        page.waitForURL(TestPortal.address("/office/intake/receipts/") + "*");
        page.locator("main a[href*='/office/cases/']").last().press("Enter");
        page.waitForURL(TestPortal.address("/office/cases/") + "*");

        assertThat(page.locator(".case-head .tag").innerText()).isEqualTo("Видано");
        assertThat(page.locator(".timeline").last().innerText())
                .contains("Результат оформлено в центрі", "Шевченко Ганна Іванівна; паспорт 001234567");
        assertThat(page.locator("a[href$='/routing-sheet']").count()).isZero();
        assertAccessible("given");
    }

    @Test
    void what_is_typed_while_the_person_is_looked_up_replaces_what_was_found() {
        signInAsStaff("/office/intake", "clerk-zdolbuniv", "clerk-demo");
        takeAnyPackage();
        List<Route> asked = new ArrayList<>();
        page.route("**/office/applicants", asked::add);
        go("/office/intake/06-01");
        page.fill("#code", KNOWN);
        page.press("#code", "Tab");
        page.focus("#name");
        page.waitForCondition(() -> !asked.isEmpty());

        asked.get(0).resume();
        page.waitForSelector("[data-known-text]:not(:empty)");
        page.keyboard().insertText("Бойко Олена Степанівна");

        assertThat(page.inputValue("#name")).isEqualTo("Бойко Олена Степанівна");
        assertThat(page.inputValue("#address")).isNotEmpty();
    }

    private void takeAnyPackage() {
        go("/office/intake/06-01");
        page.fill("#code", KNOWN);
        page.fill("#name", "Коваль Ірина Петрівна");
        page.fill("#address", "м. Здолбунів, вул. Грушевського, 14");
        page.fill("#phone", "0980163513");
        for (String choice : new String[] {"notify", "deliver", "document.0", "document.1", "document.2"}) {
            page.locator("[name='" + choice + "']").selectOption(new SelectOption().setIndex(1));
        }
        goBy(".intake button.btn");
    }

    private void choose(String service) {
        page.waitForSelector("#service:focus");
        String before = page.url();
        write(service);
        press("Enter");
        page.waitForURL(address -> !address.equals(before));
        page.waitForLoadState();
    }

    private void type(String field, String text) {
        stopAt(field);
        write(text);
    }

    private void pick(String field, int downwards) {
        stopAt(field);
        for (int i = 0; i < downwards; i++) {
            press("ArrowDown");
        }
    }

    private void stopAt(String field) {
        for (int stops = 0; !focused("id").equals(field); stops++) {
            assertThat(stops).as("%s was reached", field).isLessThan(MOST_STOPS);
            press("Tab");
        }
    }

    private void write(String text) {
        presses += text.length();
        page.keyboard().insertText(text);
    }

    private void press(String key) {
        presses++;
        page.keyboard().press(key);
    }

    private String focused(String property) {
        return String.valueOf(page.evaluate("document.activeElement." + property + " ?? ''"));
    }
}
