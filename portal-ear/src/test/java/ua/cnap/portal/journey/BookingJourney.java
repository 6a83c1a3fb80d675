package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;
import ua.cnap.portal.kernel.KyivClock;

/** A visit is booked, moved and cancelled without signing in, by the keyboard alone. */
@Tag("R-058")
class BookingJourney extends Journey {
    private static final int MOST_STOPS = 150;
    private static final String CENTRE = "kyiv";
    private static final String SERVICE = "06-01";

    private final String mailbox = UUID.randomUUID() + "@cnap.test";

    /** The centre has a desk of its own number, whatever else it has. */
    @BeforeAll
    static void open() throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                PreparedStatement desk = database.prepareStatement("""
                        insert into schedule_desk (centre_id, unit_id, number, functions, services, holder, position)
                        values (?, ?, '77', 'INTAKE,ISSUE,CONSULTATION', '', '', '') on conflict do nothing
                        """)) {
            desk.setString(1, CENTRE);
            desk.setString(2, CENTRE);
            desk.executeUpdate();
        }
    }

    @Test
    void a_visitor_books_reschedules_and_cancels_by_the_keyboard() throws MessagingException, IOException {
        go("/booking?service=" + SERVICE);
        assertAccessible("services");
        follow("Продовжити");
        assertAccessible("papers");
        press("Документи готові, обрати центр");
        assertAccessible("centre");
        go("/booking/times?service=" + SERVICE + "&for=INTAKE&centre=" + CENTRE + "&unit=" + CENTRE);
        assertAccessible("times");
        String first = choose();
        press("Обрати цей час");
        assertAccessible("contacts");

        press("Записатися");
        assertThat(page.title()).startsWith("Помилка:");
        assertAccessible("contacts-errors");
        type("name", "Шевченко Ганна");
        type("email", mailbox);
        press("Записатися");
        assertThat(page.textContent("h1")).isEqualTo("Вас записано");
        String code = page.textContent(".code");
        assertThat(page.url()).doesNotContain(code).doesNotContain("%");
        assertThat(page.textContent("dl")).contains(first);
        assertThat(page.locator("a:has-text('Оцінити портал')").getAttribute("href"))
                .matches("/s/\\w{6}");
        assertAccessible("booked");
        String letter = letter("Вас записано на");
        assertThat(letter)
                .contains("/booking/mine#" + code)
                .contains("BEGIN:VCALENDAR")
                .contains("%PDF");

        go("/booking/mine#" + code, "dl.facts");
        assertThat(page.url()).doesNotContain(code);
        assertAccessible("mine");
        press("Перенести");
        assertAccessible("moving");
        String second = chooseAnother(first);
        press("Перенести на цей час");
        assertThat(page.textContent("[role=status]")).isEqualTo("Візит перенесено");
        assertThat(page.textContent("dl")).contains(second);
        press("Скасувати");
        assertAccessible("sure");
        press("Так, скасувати");
        assertThat(page.textContent("[role=status]")).isEqualTo("Запис скасовано");
        assertAccessible("cancelled");
        page.reload();
        assertThat(page.textContent("body")).contains("Цей запис уже скасовано");
    }

    @Test
    void the_pages_speak_English() {
        go("/en/booking?service=" + SERVICE);
        assertAccessible("services");
        follow("Continue");
        assertAccessible("papers");
        press("My documents are ready, choose a centre");
        assertAccessible("centre");
        go("/en/booking/times?service=" + SERVICE + "&for=INTAKE&centre=" + CENTRE + "&unit=" + CENTRE);
        assertAccessible("times");
        choose();
        press("Choose this time");
        type("name", "Hanna Shevchenko");
        type("phone", "098 016-35-13");
        press("Book");
        assertThat(page.textContent("h1")).isEqualTo("You are booked");
        assertAccessible("booked");
        String code = page.textContent(".code");
        go("/en/booking/mine");
        assertAccessible("code");
        type("code", code.toLowerCase(Locale.ROOT));
        press("Show the booking");
        assertAccessible("mine");
        press("Cancel");
        press("Yes, cancel");
        assertThat(page.textContent("[role=status]")).isEqualTo("The booking is cancelled");
    }

    @Test
    void a_far_day_is_chosen_in_one_step() {
        go("/en/booking/times?service=" + SERVICE + "&for=INTAKE&centre=" + CENTRE + "&unit=" + CENTRE);
        LocalDate far = LocalDate.now(KyivClock.ZONE).plusDays(20);
        page.fill("#from", far.toString());
        goBy("form:has(#from) button");
        assertThat(firstDay()).isAfterOrEqualTo(far);
        assertThat(page.inputValue("#from")).isEqualTo(far.toString());
        choose();
        press("Choose this time");
        follow("Choose another time");
        assertThat(page.locator("input[name=begin]").count()).isPositive();
    }

    private LocalDate firstDay() {
        Instant begin = Instant.parse(page.locator("input[name=begin]").first().getAttribute("value"));
        return LocalDate.ofInstant(begin, KyivClock.ZONE);
    }

    @Test
    void who_lost_the_time_is_offered_others_and_keeps_what_was_typed() throws SQLException {
        String begin = hold(page, times -> times.nth(LATER));
        lapse(page.url().replaceFirst(".*/", ""));
        Page other = newPage();
        hold(other, times -> times.and(other.locator("[value='" + begin + "']")));
        page.fill("#name", "Шевченко Ганна");
        page.fill("#email", mailbox);
        goBy("button:text-is('Записатися')");

        assertThat(page.locator(".sum").innerText()).contains("Цей час щойно зайняли");
        assertThat(page.locator("main").innerText())
                .doesNotContain("Час більше не закріплено")
                .doesNotContain("Коли");
        assertThat(page.inputValue("#name")).isEqualTo("Шевченко Ганна");
        assertAccessible("lost");
        page.locator("input[name=begin]").first().check();
        goBy("button:text-is('Записатися')");
        assertThat(page.textContent("h1")).isEqualTo("Вас записано");
    }

    /** Holds a time of the unit that has one desk; tells when it begins. */
    private static String hold(Page who, UnaryOperator<Locator> which) {
        who.navigate(TestPortal.address(
                "/booking/times?service=" + SERVICE + "&for=INTAKE&centre=zdolbuniv&unit=zdolbuniv-bohdashiv"));
        Locator time = which.apply(who.locator("input[name=begin]"));
        String begin = time.getAttribute("value");
        time.check();
        arrive(who, () -> who.click("button:text-is('Обрати цей час')"));
        assertThat(who.url()).contains("/booking/contacts/");
        return begin;
    }

    /** The five minutes of a form are over. */
    private static void lapse(String form) throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                PreparedStatement hold = database.prepareStatement("""
                        update slot_reservation set held_until = now() - interval '1 minute'
                         where id = (select reservation from booking_visit where form = cast(? as uuid))
                        """)) {
            hold.setString(1, form);
            assertThat(hold.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    @Tag("R-063")
    void a_clerk_books_a_caller_finds_the_visit_and_cancels_it() {
        signInAsStaff("/office/bookings", "clerk-kyiv", "clerk-demo");
        assertAccessible("day");
        type("service", "житлова субсидія");
        press("Показати вільний час");
        assertThat(page.locator(".sum").innerText()).contains("Позначте, яка послуга потрібна");
        assertAccessible("meant");
        page.check("#ticked-" + SERVICE);
        type("service", "");
        press("Показати вільний час");
        assertThat(page.isChecked("#ticked-" + SERVICE)).isTrue();
        choose();
        type("name", "Литвин Софія");
        type("phone", "(044) 202-60-38");
        assertAccessible("entering");
        press("Записати");
        assertThat(page.textContent("[role=status]")).contains("Код запису");
        assertAccessible("entered");
        find("литвин");
        goBy(page.locator("button[aria-label^='Перенести: Литвин']").first());
        page.fill("#from", "колись");
        goBy("form:has(#from) button");
        assertThat(page.locator(".sum").innerText()).contains("Введіть дату");
        LocalDate far = LocalDate.now(KyivClock.ZONE).plusDays(20);
        page.fill("#from", DateTimeFormatter.ofPattern("dd.MM.uuuu").format(far));
        goBy("form:has(#from) button");
        assertThat(firstDay()).isAfterOrEqualTo(far);
        assertAccessible("moving");
        page.locator("input[name=begin]").first().check();
        goBy("form:has(input[name=begin]) button.btn");
        assertThat(page.textContent("[role=status]")).contains("Візит перенесено");
        find("литвин");
        page.locator("details summary").first().click();
        goBy(page.locator("details[open] button").first());
        assertThat(page.textContent("[role=status]")).isEqualTo("Запис скасовано");
    }

    private void find(String words) {
        type("words", words);
        press("Знайти");
    }

    /** The text of a letter with the beginnings of what is attached. */
    private String letter(String words) throws MessagingException, IOException {
        MimeMessage letter = TestPortal.mail().letterTo(mailbox, words);
        List<String> parts = new ArrayList<>();
        Multipart content = (Multipart) letter.getContent();
        for (int place = 0; place < content.getCount(); place++) {
            BodyPart part = content.getBodyPart(place);
            parts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return String.join("\n", parts);
    }

    /** Chooses a free time by the keyboard and tells it: none that passes while the page is looked at. */
    private String choose() {
        reach("el => el.name === 'begin'");
        page.keyboard().press("Space");
        for (int later = 0; later < LATER; later++) {
            page.keyboard().press("ArrowRight");
        }
        return chosen();
    }

    private String chosen() {
        return page.locator("input[name=begin]:checked + span").textContent();
    }

    private String chooseAnother(String than) {
        String chosen = choose();
        for (int stops = 0; chosen.equals(than); stops++) {
            assertThat(stops).as("another time was reached").isLessThan(MOST_STOPS);
            page.keyboard().press("ArrowRight");
            chosen = chosen();
        }
        return chosen;
    }

    private void type(String field, String text) {
        reach("el => el.id === '" + field + "'");
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
    }

    private void press(String button) {
        reach("el => el.tagName === 'BUTTON' && el.textContent === '" + button + "'");
        arrive(page, () -> page.keyboard().press("Enter"));
    }

    private void follow(String link) {
        reach("el => el.tagName === 'A' && el.textContent === '" + link + "'");
        arrive(page, () -> page.keyboard().press("Enter"));
    }

    /** Goes on by Tab until the focus is where it is wanted. */
    private void reach(String wanted) {
        for (int stops = 0; !isFocused(wanted); stops++) {
            assertThat(stops).as("reached by Tab: %s", wanted).isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
        }
    }

    private boolean isFocused(String wanted) {
        return Boolean.TRUE.equals(page.evaluate("(" + wanted + ")(document.activeElement)"));
    }
}
