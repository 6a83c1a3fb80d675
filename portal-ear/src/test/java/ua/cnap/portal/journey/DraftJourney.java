package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** What was typed and sent stays, whatever happens to the session, the server or another tab. */
class DraftJourney extends Journey {

    @Test
    void a_draft_survives_a_restart_of_the_server() {
        signInWithKey("/apply/06-01", "citizen.jks");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("06-01", "zdolbuniv");
        application.open("payout");
        Answers.to("06-01").giveOn(page);
        application.proceed("#save");

        TestPortal.server().stop();
        TestPortal.server().launch();
        TestPortal.server().awaitReady();

        somebodyElse();
        signInWithKey("/apply/06-01", "citizen.jks");
        assertThat(page.locator("main .note").innerText()).contains("незавершена заява");
        assertAccessible("offered");
        page.click("main .note a.btn");
        application = new ApplicationPages(page);
        application.open("payout");
        assertThat(page.inputValue("[name='payout.iban']"))
                .isEqualTo(Answers.to("06-01").given().get("payout.iban"));
    }

    @Test
    void a_second_tab_does_not_overwrite_the_first_and_what_it_typed_stays_in_sight() {
        signInWithKey("/apply/09-01", "company-signatory-rsa.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.open("fire");
        Page other = newPage();
        other.navigate(page.url());

        page.fill("[name='fire.responsible']", "Перша вкладка");
        page.click("#leave");
        page.waitForURL("**/cabinet/");
        other.fill("[name='fire.responsible']", "Друга вкладка");
        other.click("#leave");

        assertThat(other.locator(".sum").innerText()).contains("змінено в іншій вкладці");
        assertThat(other.inputValue("[name='fire.responsible']")).isEqualTo("Друга вкладка");
        other.click("#leave");
        other.waitForURL("**/cabinet/");
    }

    @Test
    void a_deleted_draft_is_offered_no_more() {
        signInWithKey("/apply/05-01", "sole-proprietor.p12");
        new ApplicationPages(page).begin("05-01", "zdolbuniv");
        go("/cabinet/");
        int drafts = page.locator("#drafts li").count();

        page.locator("#drafts li .btn").first().click();
        page.waitForLoadState();

        assertThat(page.locator("#drafts li").count()).isEqualTo(drafts - 1);
    }
}
