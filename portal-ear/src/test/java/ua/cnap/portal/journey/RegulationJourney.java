package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** The administrator of the portal changes the regulation of a centre and sees what will change before it does. */
class RegulationJourney extends Journey {
    private static final String CENTRE = "/office/regulation/kyiv";

    @Test
    @Tag("R-106")
    void an_administrator_makes_the_hand_over_of_a_centre_stricter_from_a_coming_day() {
        String day =
                LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(60).format(DateTimeFormatter.ofPattern("dd.MM.uuuu"));
        signInAsStaff(CENTRE, "admin", "admin-demo");
        page.locator("h2:has-text('Регламенти інших центрів')").waitFor();
        assertThat(page.locator("main").innerText()).contains("не пізніше наступного робочого дня");
        assertAccessible("regulation");

        page.click("a[href$='/kyiv/handover']");
        page.selectOption("#HANDOVER", "SAME_DAY");
        page.fill("#holdsFrom", "колись");
        page.click("button[value=look]");
        assertThat(page.locator("#reason-error").innerText()).contains("Вкажіть підставу");
        assertThat(page.locator("#holdsFrom-error").innerText()).contains("сьогодні або пізніше");
        assertThat(page.locator(".sum").innerText()).contains("Вкажіть день", "Вкажіть підставу");
        assertThat(page.locator("#holdsFrom").inputValue()).isEqualTo("колись");
        assertThat(page.locator("#HANDOVER").inputValue()).isEqualTo("SAME_DAY");
        assertAccessible("regulation-faults");

        page.fill("#holdsFrom", day);
        page.fill("#reason", "рішення ради № 5");
        page.click("button[value=look]");
        page.locator("button[value=publish]").waitFor();
        assertThat(page.locator("section.note").innerText())
                .contains("Строк передачі справи", "не пізніше наступного робочого дня", "у день надходження", day);
        assertAccessible("regulation-preview");

        page.click("button[value=publish]");
        page.locator("h2:has-text('Регламенти інших центрів')").waitFor();
        assertThat(page.locator(".note.ok").innerText()).contains("Зміну опубліковано");
        assertThat(page.locator("main").innerText())
                .contains("Діятиме з", "Підстава: рішення ради № 5", "у день надходження");
        assertAccessible("regulation-history");
        go("/en" + CENTRE);
        assertThat(page.locator("main").innerText()).contains("Regulation of the centre", "on the same day");
        assertAccessible("regulation-en");

        page.click("form button:has-text('Take this change back')");
        page.locator("p:has-text('Скасовано зміну: рішення ради № 5')").first().waitFor();
        page.locator("h2:has-text('Regulations of other centres')").waitFor();
        assertThat(page.locator("button:has-text('Take this change back')").count())
                .isEqualTo(2);
    }

    @Test
    @Tag("R-081")
    void a_format_that_would_repeat_numbers_is_told_at_its_field_and_stays_as_it_was_typed() {
        signInAsStaff(CENTRE + "/intake", "admin", "admin-demo");
        page.fill("#NUMBER_FORMAT", "КВ-{number}");
        page.fill("#reason", "наказ № 1");
        page.click("button[value=look]");

        assertThat(page.locator("#NUMBER_FORMAT-error").innerText()).contains("{year}");
        assertThat(page.locator("#NUMBER_FORMAT").inputValue()).isEqualTo("КВ-{number}");
        page.locator("button[value=look]").waitFor();
        assertThat(page.locator("button[value=publish]").count()).isZero();
        assertAccessible("regulation-format");
    }

    @Test
    @Tag("R-178")
    @Tag("R-179")
    void the_days_of_reports_are_edited_and_told_in_words_before_they_hold() {
        signInAsStaff(CENTRE + "/control", "admin", "admin-demo");
        page.selectOption("#REPORTS-1", "FRI");
        page.fill("#REPORTS-2", "заступник голови");
        page.fill("#REPORTS-3", "32");
        page.fill("#REPORTS-4", "5");
        page.selectOption("#REPORTS-5", "YES");
        page.fill("#reason", "наказ № 2");
        goBy("button[value=look]");
        assertThat(page.locator("#REPORTS-error").innerText()).contains("від 1 до 31");
        assertThat(page.locator("#REPORTS-3").inputValue()).isEqualTo("32");
        assertAccessible("reports-fault");

        page.fill("#REPORTS-3", "1");
        goBy("button[value=look]");
        assertThat(page.locator("section.note").innerText())
                .contains("щотижневий звіт щоп’ятниці (заступник голови)")
                .contains("щомісячний звіт станом на 1 число, подають до 5 числа, оприлюднюють");
        assertAccessible("reports-preview");
        go("/office/regulation/zdolbuniv");
        assertAccessible("with-long-addresses");
    }

    @Test
    @Tag("R-186")
    void a_clerk_who_edits_no_regulation_and_guesses_its_address_finds_nothing_there() {
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");

        assertThat(page.navigate(TestPortal.address("/office/regulation")).status())
                .isEqualTo(404);
    }
}
