package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
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
        goBy("main .note a.btn");
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
        arrive(other, () -> other.click("#leave"));

        assertThat(other.locator(".sum").innerText()).contains("змінено в іншій вкладці");
        assertThat(other.inputValue("[name='fire.responsible']")).isEqualTo("Друга вкладка");
        other.click("#leave");
        other.waitForURL("**/cabinet/");
    }

    @Test
    void what_was_typed_and_never_sent_is_there_after_signing_in_elsewhere() {
        signInWithKey("/apply/09-01", "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.open("fire");
        String address = page.url();

        page.waitForResponse("**/typed", () -> page.fill("[name='fire.responsible']", "Іваненко, інженер"));
        somebodyElse();
        signInWithKey("/cabinet/", "sole-proprietor.p12");
        page.navigate(address);

        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Іваненко, інженер");
        page.fill("[name='fire.responsible']", "Іваненко, головний інженер");
        go("/cabinet/");
        page.waitForCondition(() -> answers(address).contains("Іваненко, головний інженер"));
        somebodyElse();
        signInWithKey("/cabinet/", "sole-proprietor.p12");
        page.navigate(address);
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Іваненко, головний інженер");
    }

    /** What is kept of the draft with this address: what leaves with the page arrives when the next one is open already. */
    private static String answers(String address) {
        try (Connection connection = TestPortal.database().getConnection();
                PreparedStatement kept = connection.prepareStatement(
                        "select answers::text from submission_application where id = cast(? as uuid)")) {
            kept.setString(1, address.replaceFirst(".*/apply/drafts/([^/]+)/.*", "$1"));
            try (ResultSet draft = kept.executeQuery()) {
                draft.next();
                return draft.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_typed_while_the_words_before_are_being_kept_goes_with_the_page_that_is_sent_then() {
        signInWithKey("/apply/09-01", "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.open("fire");
        String address = page.url();
        AtomicReference<Route> kept = new AtomicReference<>();
        page.route("**/typed", kept::set);
        page.fill("[name='fire.responsible']", "Іваненко");
        page.waitForCondition(() -> kept.get() != null);

        page.fill("[name='fire.responsible']", "Іваненко, інженер");
        page.click("#leave");
        kept.get().resume();

        page.waitForURL("**/cabinet/");
        page.navigate(address);
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Іваненко, інженер");
    }

    @Test
    void typing_without_a_connection_says_so_and_is_kept_once_it_is_back() {
        signInWithKey("/apply/09-01", "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.open("fire");
        page.route("**/typed", Route::abort);

        page.fill("[name='fire.responsible']", "Без зв’язку");
        page.getByText("Немає зв’язку. Введене залишилося на сторінці").waitFor();
        assertAccessible("no-connection");
        page.unroute("**/typed");
        page.locator("#answers [role=status]")
                .filter(new Locator.FilterOptions().setHasText("Збережено о"))
                .waitFor();

        page.reload();
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Без зв’язку");
    }

    @Test
    void typing_in_a_second_tab_overwrites_nothing_newer_and_says_so_at_once() {
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

        other.getByText("змінено в іншій вкладці").waitFor();
        assertThat(other.inputValue("[name='fire.responsible']")).isEqualTo("Друга вкладка");
        assertThat(other.getByText("Показати новішу версію").getAttribute("href"))
                .endsWith("/fire");
        page.navigate(other.url());
        assertThat(page.inputValue("[name='fire.responsible']")).isEqualTo("Перша вкладка");
    }

    @Test
    void a_draft_is_deleted_when_asked_twice_and_offered_no_more() {
        signInWithKey("/apply/05-01", "sole-proprietor.p12");
        new ApplicationPages(page).begin("05-01", "zdolbuniv");
        go("/cabinet/");
        int drafts = page.locator("#drafts li").count();
        assertThat(page.getByText("Так, видалити").first().isVisible()).isFalse();

        page.locator("#drafts summary").first().click();
        assertAccessible("asked");
        goBy(page.getByText("Так, видалити").first());

        assertThat(page.locator("#drafts li").count()).isEqualTo(drafts - 1);
    }
}
