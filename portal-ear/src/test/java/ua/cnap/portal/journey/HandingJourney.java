package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** A result is brought to the unit where the applicant collects it, and everybody is told where it is meanwhile. */
class HandingJourney extends Journey {
    private static final String MAILBOX = "village@example.test";
    private static final String UNIT = "zdolbuniv-bohdashiv";

    @Test
    @Tag("R-110")
    @Tag("R-138")
    @Tag("R-135")
    @Tag("R-154")
    void a_result_is_collected_at_another_unit_which_has_received_it_before() throws Exception {
        signInAsStaff("/office/intake/07-01", "clerk-zdolbuniv", "clerk-demo");
        assertThat(page.locator("main").innerText()).contains("Інформаційної картки ще немає");
        assertAccessible("service-without-a-card");
        takePackage();
        String number = page.locator("dd.key").innerText();
        String code = page.locator("dd.code").innerText();
        goBy(page.locator("main a[href*='/office/cases/']").last());
        String address = page.url();
        move("HAND_OVER");
        form("RECEIVE").locator("[name='RECEIVE.PERSON']").fill("Литвин Софія Андріївна");
        move("RECEIVE");
        move("TAKE_RESULT");
        assertThat(state()).isEqualTo("Результат буде передано до підрозділу");
        assertThat(page.locator("details.move:has(input[value='ISSUE'])").count())
                .isZero();
        assertAccessible("to-be-sent");

        go("/office/transit");
        choose(number);
        press("Відправити обрані");
        assertThat(page.locator("main").innerText()).contains("Введіть номер списку");
        choose(number);
        page.fill("#list", "СП-12");
        assertAccessible("list");
        press("Відправити обрані");
        assertThat(page.locator("main").innerText()).contains(number + ": відправлено");
        go("/en/office/transit");
        assertThat(page.locator("h1").innerText()).isEqualTo("Packages between the centre and its units");
        assertAccessible("english");

        somebodyElse();
        follow(code);
        assertThat(page.locator("main").innerText()).contains("У дорозі до підрозділу: Віддалене робоче місце");
        assertAccessible("on-the-way");

        somebodyElse();
        signInAsStaff("/office/transit", "clerk-zdolbuniv-2", "clerk-demo");
        choose(number);
        assertAccessible("coming");
        press("Підтвердити отримання обраних");
        assertThat(page.locator("main").innerText()).contains(number + ": отримання підтверджено");
        String letter = Letters.text(TestPortal.mail().letterTo(MAILBOX, number + " чекає на Вас"));
        assertThat(letter).contains("протягом 30 календарних днів", "/appeals/new/result-complaint");
        String visit = collectAt(letter.replaceFirst("(?s).*(/booking/collect#\\S+).*", "$1"));
        page.navigate(address);
        assertThat(state()).isEqualTo("Результат у підрозділі");
        assertThat(page.locator("main").innerText()).contains("Візити за цією справою", "видача результатів");
        assertAccessible("with-a-visit");
        checkIn(visit, address.replaceFirst(".*/", ""));
        go("/office/desk");
        goBy("tr:has-text('Віддалене робоче місце') button[aria-label='Сісти: 1']");
        goBy("button[value=next]");
        goBy("#act-START");
        assertAccessible("visit-about-a-case");
        goBy("#case");
        assertThat(page.url()).isEqualTo(address);
        form("ISSUE").locator("[name='ISSUE.PERSON']").fill("Шевченко Ганна Іванівна");
        form("ISSUE").locator("[name='ISSUE.DOCUMENT']").fill("паспорт 001234567");
        move("ISSUE");
        assertThat(state()).isEqualTo("Видано");
        assertThat(page.locator(".timeline").last().innerText())
                .contains("Результат відправлено до підрозділу", "СП-12", "Результат надійшов до підрозділу");
        assertAccessible("issued");
        go("/office/desk");
        goBy("#act-FINISH");
        assertAccessible("visit-served");
        goBy("#served-case");
        assertThat(page.url()).isEqualTo(address);
        go("/office/desk");
        goBy("button[value=leave]");

        somebodyElse();
        signInWithKey("/cabinet/", "citizen.pfx");
        goBy(page.locator("ul.results li:has-text('" + number + "') a"));
        assertThat(page.locator("main").innerText()).contains("Видано", "Результат надійшов до підрозділу");
        assertAccessible("own-case");
    }

    /** The day of the visit has come: the applicant checks in at the unit. */
    private void checkIn(String visit, String caseId) throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                PreparedStatement today = database.prepareStatement(
                        "update booking_visit set begins_at = now(), ends_at = now() + interval '1 hour'"
                                + " where case_id = ?")) {
            today.setLong(1, Long.parseLong(caseId));
            today.executeUpdate();
        }
        Page kiosk = newPage();
        kiosk.navigate(TestPortal.address("/kiosk/" + UNIT));
        arrive(kiosk, () -> kiosk.click("a:has-text('Маю запис')"));
        kiosk.fill("#code", visit);
        arrive(kiosk, () -> kiosk.click("button:text-is('Я на місці')"));
        assertThat(kiosk.locator(".ticket h1").innerText()).containsPattern("\\d{3}");
        kiosk.close();
    }

    /** The applicant books the visit by the link of the letter; gives its code. */
    private String collectAt(String link) {
        Page staff = page;
        page = newPage();
        go(link, "input[name=begin]");
        assertAccessible("collecting");
        page.locator("input[name=begin]").nth(LATER).check();
        goBy("button:text-is('Обрати цей час')");
        page.fill("#name", "Шевченко Ганна Іванівна");
        page.fill("#phone", "098 016 35 13");
        goBy("button:text-is('Записатися')");
        assertThat(page.locator("main").innerText()).contains("Вас записано", "Віддалене робоче місце");
        String code = page.textContent(".code");
        page.close();
        page = staff;
        return code;
    }

    private void takePackage() {
        page.fill("#code", "3300602269");
        page.fill("#name", "Шевченко Ганна Іванівна");
        page.fill("#identity", "паспорт 001234567");
        page.fill("#email", MAILBOX);
        page.selectOption("#notify", "EMAIL");
        page.selectOption("#deliver", "REMOTE_WORKPLACE");
        page.selectOption("#collection", UNIT);
        for (Locator mark : page.locator("fieldset .line select").all()) {
            if (mark.inputValue().isEmpty()) {
                mark.selectOption(new SelectOption().setValue("COPY"));
            }
        }
        goBy(page.locator("form.intake button.btn"));
    }

    private void follow(String code) {
        go("/status");
        page.fill("#code", code);
        goBy("main button.btn");
    }

    private void choose(String number) {
        page.locator("tr:has-text('" + number + "') input[name=case]").check();
    }

    private String state() {
        return page.locator(".case-head .tag").first().innerText();
    }

    private void press(String button) {
        goBy(page.locator("button.btn:has-text('" + button + "')").first());
    }

    private void move(String name) {
        goBy(form(name).locator("button.btn"));
    }

    /** The form of a move, unfolded. */
    private Locator form(String move) {
        Locator details = page.locator("details.move:has(input[value='" + move + "'])");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }
}
