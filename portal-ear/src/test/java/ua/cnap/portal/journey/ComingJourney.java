package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** From the booked visit to the desk: checked in, called, served; or late, or taken by an air raid, or moved to an earlier time. */
@Tag("R-058")
class ComingJourney extends Journey {
    private static final String CENTRE = "kyiv";
    private static final String UNIT = "kyiv-sviatoshynskyi";
    private static final String LATE = "it-late";
    private static final String CONFIRMED = "it-confirmed";
    /** What looks like markup is a name like any other. */
    private static final String VISITOR = "Шевченко <i>Ганна</i>";

    private static final int MOST_TRIES = 5000;
    private static final int PATIENCE_MILLISECONDS = 60_000;

    private final String mailbox = UUID.randomUUID() + "@cnap.test";

    @BeforeAll
    static void open() throws SQLException, IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        assertThat(TestPortal.importCatalogue(Path.of("src", "test", "resources", "foreign", "coming.json")))
                .isZero();
        change("""
                insert into schedule_desk (centre_id, unit_id, number, functions, services, holder, position)
                values (?, 'kyiv-sviatoshynskyi', '94', 'INTAKE,ISSUE,CONSULTATION', '', '', '') on conflict do nothing
                """, CENTRE);
    }

    @Test
    @Tag("R-025")
    void who_booked_checks_in_is_called_and_served_and_an_air_raid_offers_another_time_to_the_next()
            throws SQLException, MessagingException {
        String code = book(CENTRE, UNIT, mailbox);
        begins(mailbox, "0 minutes");
        String nextMailbox = UUID.randomUUID() + "@cnap.test";
        String nextCode = book(CENTRE, UNIT, nextMailbox);
        begins(nextMailbox, "30 minutes");
        Page kiosk = kiosk(UNIT);
        checkIn(kiosk, code);
        String label = kiosk.locator(".ticket h1").innerText().replaceFirst("\\D*(. \\d{3})$", "$1");
        String ticket = kiosk.locator(".ticket .code").innerText();

        signInAsStaff("/office/desk", "clerk-kyiv", "clerk-demo");
        goBy("[aria-label='Сісти: 94']");
        goBy("button[value=next]");
        assertThat(page.locator("#current").innerText()).isEqualTo(label);
        assertThat(page.locator("main").innerText()).contains(VISITOR);
        assertAccessible("called");
        goBy("#act-START");
        goBy("#act-FINISH");
        Page telephone = newPage();
        telephone.navigate(TestPortal.address("/ticket#" + ticket));
        PlaywrightAssertions.assertThat(telephone.locator("#standing")).containsText("Обслуговування завершено");
        telephone.locator("main a[href*='/s/']").first().click();
        telephone.waitForURL("**/s/**");
        PlaywrightAssertions.assertThat(telephone.locator("h1")).not().isEmpty();

        page.click("summary:has-text('Зупинити прийом')");
        goBy("button[value=stop]");
        assertThat(page.locator("main").innerText()).contains("через повітряну тривогу");
        assertThat(TestPortal.mail().letterTo(nextMailbox, "Оберіть інший час").getSubject())
                .isNotEmpty();
        Page anybody = newPage();
        anybody.navigate(TestPortal.address("/centres/" + CENTRE));
        assertThat(anybody.locator("main").innerText()).contains("Прийом зупинено");
        go("/office/desk");
        goBy("button[value=resume]");
        goBy("button[value=leave]");

        go("/booking/mine#" + nextCode, "dl.facts");
        assertThat(page.locator("main").innerText()).contains("Оберіть інший", VISITOR);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertAccessible("stranded");
        page.locator("input[name=begin]").nth(LATER).check();
        goBy("button:text-is('Перенести на цей час')");
        PlaywrightAssertions.assertThat(page.locator("[role=status]").first()).hasText("Візит перенесено");
    }

    @Test
    @Tag("R-061")
    void who_comes_too_late_takes_a_ticket_or_another_time_with_one_touch() throws SQLException {
        String code = book(LATE, LATE, mailbox);
        begins(mailbox, "-2 seconds");
        Page kiosk = kiosk(LATE);
        checkIn(kiosk, code);
        assertThat(kiosk.locator("main").innerText()).contains("скасовано");
        look(kiosk, "late");

        Page other = newPage();
        other.navigate(TestPortal.address(
                kiosk.locator("a:has-text('Обрати інший час')").getAttribute("href")));
        assertThat(other.locator("input[name=begin]").count()).isPositive();
        arrive(kiosk, () -> kiosk.click("button:has-text('Взяти талон живої черги')"));
        assertThat(kiosk.locator(".ticket h1").innerText()).containsPattern("\\d{3}");
        go("/booking/mine#" + code, "dl.facts");
        assertThat(page.locator("main .tag").first().innerText()).isEqualTo("Анульовано");
    }

    @Test
    void a_booking_that_a_letter_has_to_confirm_counts_once_its_link_was_followed()
            throws MessagingException, IOException {
        choose(page, CONFIRMED, CONFIRMED);
        fill(page, mailbox);
        assertThat(page.textContent("h1")).isEqualTo("Підтвердьте запис");
        assertAccessible("to-confirm");

        String letter = Letters.text(TestPortal.mail().letterTo(mailbox, "Підтвердьте запис"));
        String link = letter.replaceFirst("(?s).*(/booking/mine#\\S+).*", "$1");
        Page again = newPage();
        again.navigate(TestPortal.address(link));
        again.waitForSelector("dl.facts");
        go(link, "dl.facts");
        goBy("button:text-is('Підтвердити запис')");
        assertThat(page.locator("main .tag").first().innerText()).isEqualTo("Записано");
        again.click("button:text-is('Підтвердити запис')");
        PlaywrightAssertions.assertThat(again.locator("main .tag").first()).hasText("Записано");
        assertThat(TestPortal.mail().letterTo(mailbox, "Вас записано").getSubject())
                .isNotEmpty();
    }

    @Test
    void an_earlier_time_is_offered_by_letter_and_taken() throws MessagingException, IOException {
        choose(page, CENTRE, UNIT, Locator::last);
        fill(page, mailbox);
        String code = page.textContent(".code");
        go("/booking/mine#" + code, "dl.facts");
        goBy("button:text-is('Чекати на раніший час')");
        assertAccessible("waiting");
        page.waitForCondition(
                this::isOffered, new Page.WaitForConditionOptions().setTimeout(3 * PATIENCE_MILLISECONDS));

        String letter = Letters.text(TestPortal.mail().letterTo(mailbox, "Є раніший час"));
        page = newPage();
        go(letter.replaceFirst("(?s).*(/booking/mine#\\S+).*", "$1"), "dl.facts");
        assertAccessible("offer");
        goBy("button:text-is('Прийти раніше')");
        assertThat(page.locator("main .tag").first().innerText()).isEqualTo("Записано");
        assertThat(TestPortal.mail().letterTo(mailbox, "перенесено").getSubject())
                .isNotEmpty();
    }

    @Test
    void who_signs_in_has_the_name_filled_in_and_finds_the_visit_in_the_cabinet_beside_an_appeal() {
        choose(page, CENTRE, UNIT);
        String contacts = page.locator("a:has-text('Увійти з підписом')").getAttribute("href");
        signInWithKey(contacts, "citizen.pfx");
        assertThat(page.inputValue("#name")).isEqualTo("Шевченко Ганна Іванівна");
        assertAccessible("filled-in");
        page.fill("#email", mailbox);
        goBy("button:text-is('Записатися')");
        String code = page.textContent(".code");
        appeal();

        go("/cabinet/");
        assertThat(page.locator("main").innerText()).contains("Записи на прийом", "Мої звернення");
        assertAccessible("cabinet");
        page.locator("a[href$='/booking/mine#" + code + "']").click();
        page.waitForSelector("dl.facts");
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Шевченко Ганна Іванівна");
    }

    /** The same person has an appeal, too. */
    private void appeal() {
        go("/appeals/new/information-request?centre=zdolbuniv");
        page.fill("#gist", "Скільки записів на прийом було у жовтні?");
        page.fill("#name", "Шевченко Ганна Іванівна");
        page.fill("#email", mailbox);
        page.check("#way-HERE");
        goBy("button:visible:text-is('Надіслати')");
        assertThat(page.locator(".code").count()).isOne();
    }

    @Test
    void a_visit_is_booked_without_a_script() {
        try (BrowserContext plain =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page scriptless = plain.newPage();
            scriptless.navigate(TestPortal.address("/booking?service=06-01"));
            arrive(scriptless, () -> scriptless.click("a:text-is('Продовжити')"));
            arrive(scriptless, () -> scriptless.click("button:has-text('Документи готові')"));
            assertThat(scriptless.locator("a[href*='unit=" + UNIT + "']").count())
                    .isPositive();
            arrive(
                    scriptless,
                    scriptless.locator("a[href*='unit=" + UNIT + "']").first()::click);
            scriptless.locator("input[name=begin]").nth(LATER).check();
            for (int tries = 0; !scriptless.url().contains("/booking/contacts/"); tries++) {
                assertThat(tries).as("sent again while the form is too young").isLessThan(MOST_TRIES);
                arrive(scriptless, () -> scriptless.click("button:text-is('Обрати цей час')"));
            }
            fill(scriptless, mailbox);
            assertThat(scriptless.textContent("h1")).isEqualTo("Вас записано");
            String code = scriptless.textContent(".code");
            scriptless.navigate(TestPortal.address("/booking/mine"));
            scriptless.fill("#code", code);
            arrive(scriptless, () -> scriptless.click("button:text-is('Показати запис')"));
            assertThat(scriptless.locator("main .tag").first().innerText()).isEqualTo("Записано");
        }
    }

    private boolean isOffered() {
        try (Connection connection = TestPortal.database().getConnection();
                PreparedStatement letters = connection.prepareStatement(
                        "select 1 from notification_letter where recipient = ? and kind = 'VISIT_OFFER'")) {
            letters.setString(1, mailbox);
            return letters.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Books a free time of a unit for somebody; gives the code. */
    private String book(String centre, String unit, String email) {
        choose(page, centre, unit);
        fill(page, email);
        assertThat(page.textContent("h1")).isEqualTo("Вас записано");
        return page.textContent(".code");
    }

    private static void choose(Page who, String centre, String unit) {
        choose(who, centre, unit, times -> times.nth(LATER));
    }

    private static void choose(Page who, String centre, String unit, UnaryOperator<Locator> which) {
        who.navigate(TestPortal.address("/booking/times?service=06-01&for=INTAKE&centre=" + centre + "&unit=" + unit));
        which.apply(who.locator("input[name=begin]")).check();
        arrive(who, () -> who.click("button:text-is('Обрати цей час')"));
    }

    private static void fill(Page who, String email) {
        who.fill("#name", VISITOR);
        who.fill("#email", email);
        arrive(who, () -> who.click("button:text-is('Записатися')"));
    }

    /** The day of the visit has come: it begins so long from now. */
    private static void begins(String email, String after) throws SQLException {
        change("""
                update booking_visit set begins_at = now() + cast(? as interval), ends_at = now() + interval '1 hour'
                 where email = ?
                """, after, email);
    }

    private static void change(String command, String... values) throws SQLException {
        try (Connection connection = TestPortal.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(command)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    /** Judging its pages takes longer than a visitor may stand idle; without its script the kiosk waits. */
    private Page kiosk(String unit) {
        Page kiosk = newPage();
        kiosk.route("**/portal/hall.js*", Route::abort);
        kiosk.navigate(TestPortal.address("/kiosk/" + unit));
        look(kiosk, "kiosk");
        arrive(kiosk, () -> kiosk.click("a:has-text('Маю запис')"));
        return kiosk;
    }

    private void checkIn(Page kiosk, String code) {
        kiosk.fill("#code", code.toLowerCase(Locale.ROOT));
        arrive(kiosk, () -> kiosk.click("button:text-is('Я на місці')"));
        look(kiosk, "checked-in");
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
