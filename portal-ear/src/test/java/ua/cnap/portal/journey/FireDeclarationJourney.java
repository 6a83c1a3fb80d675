package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** A sole proprietor files the fire-safety declaration (послуга 09-01); the clerk of the centre opens the case. */
class FireDeclarationJourney extends Journey {
    private static final int NOT_FOUND = 404;

    @Test
    @Tag("R-079")
    @Tag("R-206")
    void a_sole_proprietor_files_the_declaration_and_only_the_centre_that_took_it_sees_the_case() {
        signInWithKey("/apply/09-01", "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.answerAll(Answers.to("09-01"), this::assertAccessible);
        application.proceed("#sign");
        application.sign("sole-proprietor.p12");
        String number = page.locator("dd.key").innerText();
        go("/cabinet/");
        assertThat(page.locator("main").innerText()).contains(number);
        assertAccessible("cabinet");

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        String caseAddress = assertTheClerkSees(number);

        somebodyElse();
        signInAsStaff("/office/", "clerk-kr-municipal", "clerk-demo");
        assertThat(page.locator("main").innerText()).doesNotContain("Коваль");
        assertAccessible("journal-of-another-centre");
        assertThat(status(caseAddress)).isEqualTo(NOT_FOUND);
        assertThat(status(caseAddress + "/documents/1")).isEqualTo(NOT_FOUND);
    }

    private String assertTheClerkSees(String number) {
        assertThat(page.locator(".ui-datatable thead th:not(:has-text('Обрати'))")
                        .count())
                .isEqualTo(15);
        assertAccessible("journal");
        findAndOpenByKeyboard(number);
        assertThat(page.locator("h1").innerText()).contains(number);
        assertThat(page.locator("main").innerText())
                .contains("Коваль Ірина Петрівна", "application.pdf", "application.asice", "Підпис дійсний")
                .contains("Опис вхідного пакета", "справу зареєстровано");
        page.click("details:has(pre) summary");
        assertThat(page.locator("pre").innerText()).contains("Коваль");
        assertAccessible("case");
        String documents = page.locator(".files a").first().getAttribute("href");
        assertThat(page.request().get(TestPortal.address(documents)).headers().get("content-type"))
                .isEqualTo("application/pdf");
        return documents.replaceFirst("/documents/.*", "");
    }

    /** Finds the case, opens it, goes back to the list and opens it again, without a mouse. */
    private void findAndOpenByKeyboard(String number) {
        press("Control+/");
        page.keyboard().insertText(number);
        press("Enter");
        page.waitForURL("**/office/?search=*");
        openTheFirstCase();
        press("Tab", "Enter");
        page.waitForSelector("#main:focus");
        press("Tab", "Enter");
        page.waitForURL("**/office/?search=*");
        openTheFirstCase();
    }

    private void openTheFirstCase() {
        press("Control+/", "ArrowDown", "Enter");
        page.waitForURL("**/office/cases/*");
    }

    private void press(String... keys) {
        Stream.of(keys).forEach(page.keyboard()::press);
    }

    private int status(String address) {
        Response answer = page.navigate(TestPortal.address(address));
        return answer.status();
    }
}
