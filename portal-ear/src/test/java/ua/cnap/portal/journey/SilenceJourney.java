package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** The provider of a permit stays silent: ten working days after the term the applicant may act, with a certificate. */
class SilenceJourney extends Journey {
    private static final String MAILBOX = "silence@example.test";

    @Test
    void a_permit_that_nobody_decided_in_time_is_consented_to_by_silence_and_the_applicant_has_the_certificate()
            throws Exception {
        assertThat(TestPortal.importCatalogue(Path.of("src", "test", "resources", "foreign", "silent.json")))
                .isZero();
        signInWithKey("/apply/77-14", "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("77-14", "zdolbuniv");
        application.answerAll(
                new Answers(Map.of(
                        "matter.text", "Прошу дозвіл",
                        "delivery.notifyBy", "EMAIL",
                        "delivery.notifyEmail", MAILBOX,
                        "delivery.deliverBy", "ELECTRONIC")),
                step -> {});
        application.proceed("#sign");
        application.sign("citizen.pfx");
        String number = page.locator("dd.key").first().innerText();
        String own = page.url().replaceFirst(".*/apply/receipts/", "/cabinet/cases/");

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        page.fill("#words", number);
        page.click("#apply");
        page.locator("a.key").first().click();
        page.waitForURL("**/office/cases/*");
        String address = page.url();
        page.locator("details.move:has(input[value='HAND_OVER']) summary").click();
        page.locator("details.move:has(input[value='HAND_OVER']) button.btn").click();
        page.waitForLoadState();

        Terms.pass(number, "SILENCE");

        page.navigate(address);
        assertThat(page.locator(".case-head .tag").innerText()).isEqualTo("Мовчазна згода");
        assertThat(page.locator("main").innerText())
                .contains("Настала мовчазна згода", "Справу завершено, більше нічого робити не треба");
        assertAccessible("office");

        somebodyElse();
        signInWithKey("/cabinet/", "citizen.pfx");
        go(own);
        assertThat(page.locator("main").innerText()).contains("Ви маєте право діяти без рішення");
        assertAccessible("own-case");
        String certificate = page.getByText("dovidka-movchazna-zghoda.pdf").getAttribute("href");
        assertThat(page.request().get(TestPortal.address(certificate)).text()).startsWith("%PDF");
        go("/en" + own);
        assertThat(page.locator("h1").innerText()).contains(number);
        assertAccessible("own-case-english");
    }
}
