package ua.cnap.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** A hall: a ticket by the keyboard alone, the call, the board, the own telephone, and a connection that is lost. */
class HallJourney extends Journey {
    private static final String UNIT = "kyiv-podilskyi";
    private static final String KIOSK = "/kiosk/" + UNIT;
    private static final String OTHER_UNIT = "kyiv-darnytskyi";
    private static final int MOST_STOPS = 60;
    private static final int PATIENCE_MILLISECONDS = 60_000;

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    @BeforeEach
    void furnish() throws SQLException {
        try (Connection connection = TestPortal.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into schedule_desk (centre_id, unit_id, number, functions, services, holder, position)
                    values ('kyiv', 'kyiv-podilskyi', '95', 'INTAKE,ISSUE', '', '', '') on conflict do nothing
                    """);
        }
    }

    @Test
    @Tag("R-031")
    @Tag("R-057")
    @Tag("R-065")
    void a_visitor_takes_a_ticket_by_the_keyboard_is_called_and_served() {
        signInAsStaff("/office/desk", "clerk-kyiv", "clerk-demo");
        assertAccessible("desks");
        goBy("[aria-label='Сісти: 95']");
        String desk = page.locator("h1").innerText();
        assertAccessible("desk");

        Page board = newPage();
        board.navigate(TestPortal.address("/board/" + UNIT));
        Page kiosk = newPage();
        goesNowhereByItself(kiosk);
        String code = takeByKeyboard(kiosk);
        String label = kiosk.locator(".ticket h1").innerText().replaceFirst("\\D*(. \\d{3})$", "$1");

        goBy("button[value=next]");
        assertThat(page.locator("#current").innerText()).isEqualTo(label);
        assertThat(page.locator("main").innerText()).contains("Косач Лариса");
        assertAccessible("called");
        assertThat(board.locator("[data-board-now]")).containsText(label);
        assertThat(board.locator("[data-board-now]")).containsText(desk);
        assertThat(board.content()).doesNotContain("Косач");
        look(board, "board");

        Page telephone = newPage();
        telephone.navigate(TestPortal.address("/ticket#" + code));
        assertThat(telephone.locator("#standing")).containsText("Пройдіть до вікна");
        look(telephone, "telephone");
        goBy("#act-START");
        assertThat(page.locator("main").innerText()).contains("Прийняти документи");
        goBy("#act-FINISH");
        assertThat(telephone.locator("#standing")).containsText("Обслуговування завершено");
        assertThat(board.locator("[data-board-earlier]")).containsText(label);

        page.click("summary:has-text('Зупинити прийом')");
        goBy("button[value=stop]");
        assertThat(page.locator("main").innerText()).contains("через повітряну тривогу");
        assertThat(board.locator("[data-board-stop]")).containsText("через повітряну тривогу");
        assertAccessible("stopped");
        go("/en" + KIOSK);
        assertThat(page.locator("main").innerText()).contains("because of an air raid");
        assertAccessible("kiosk-en");
        go("/office/desk");
        goBy("button[value=resume]");
        goBy("button[value=leave]");
    }

    /** Judging its pages takes longer than a visitor may stand idle; without its script the kiosk waits. */
    private static void goesNowhereByItself(Page kiosk) {
        kiosk.route("**/portal/hall.js*", Route::abort);
    }

    /** Tab and Enter only; gives the code of the ticket. */
    private String takeByKeyboard(Page kiosk) {
        kiosk.navigate(TestPortal.address(KIOSK));
        look(kiosk, "kiosk");
        press(kiosk, "Подати документи");
        look(kiosk, "spheres");
        press(kiosk, "Інша послуга або не знаю");
        tabTo(kiosk, "document.activeElement.name === 'surname'");
        kiosk.keyboard().type("Косач");
        kiosk.keyboard().press("Tab");
        arrive(kiosk, () -> kiosk.keyboard().press("Enter"));
        assertThat(kiosk.locator(".sum").innerText()).contains("прізвище та ім’я");
        look(kiosk, "refused");
        tabTo(kiosk, "document.activeElement.name === 'firstName'");
        kiosk.keyboard().type("Лариса");
        press(kiosk, "Взяти талон");
        look(kiosk, "ticket");
        return kiosk.locator(".ticket .code").innerText();
    }

    /** Presses what has these words, and waits for the next page. */
    private static void press(Page kiosk, String words) {
        tabTo(kiosk, "document.activeElement.textContent.trim() === '" + words + "'");
        arrive(kiosk, () -> kiosk.keyboard().press("Enter"));
    }

    private static void tabTo(Page kiosk, String condition) {
        for (int stops = 0; !Boolean.TRUE.equals(kiosk.evaluate(condition)); stops++) {
            assertThat(stops).as("stops before " + condition).isLessThan(MOST_STOPS);
            kiosk.keyboard().press("Tab");
        }
    }

    @Test
    void the_board_tells_that_the_connection_is_lost_and_comes_back_by_itself() {
        page.route("**/changes", Route::abort);
        go("/board/" + OTHER_UNIT);
        Locator waiting = page.locator("[data-board-waiting]");
        int before = number(waiting.innerText());

        assertThat(page.locator("[data-board-link]")).containsText("Оновлення зупинено о");
        assertAccessible("lost");
        takeOverHttp();
        assertThat(number(waiting.innerText())).isEqualTo(before);
        page.unroute("**/changes");

        assertThat(waiting).hasText("Чекають: " + (before + 1));
        assertThat(page.locator("[data-board-link]")).isEmpty();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    private void takeOverHttp() {
        String address = TestPortal.address("/kiosk/" + OTHER_UNIT);
        String form = page.request().get(address + "?for=ISSUE").text();
        Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(form);
        assertThat(token.find()).isTrue();
        APIResponse answer = page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("token", token.group(1))
                                        .set("act", "take")
                                        .set("request", UUID.randomUUID().toString())
                                        .set("for", "ISSUE")
                                        .set("surname", "Косач")
                                        .set("firstName", "Лариса")));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Tag("R-056")
    @Tag("R-065")
    void rules_and_load_are_published_in_both_languages() {
        for (String language : new String[] {"", "/en"}) {
            String name = language.isEmpty() ? "uk" : "en";
            go(language + KIOSK + "/rules");
            assertAccessible("rules-" + name);
            go(language + "/load/kyiv");
            assertAccessible("load-" + name);
            go(language + "/ticket");
            assertAccessible("ticket-" + name);
            go(language + "/board/" + UNIT + "/1");
            assertAccessible("display-" + name);
        }
    }

    /** The same for another page than the person's. */
    private void look(Page other, String picture) {
        Page own = page;
        page = other;
        try {
            assertAccessible(picture);
        } finally {
            page = own;
        }
    }
}
