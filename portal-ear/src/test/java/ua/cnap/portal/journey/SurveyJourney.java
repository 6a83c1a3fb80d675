package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** The head puts a point at a desk and prints its poster; a visitor answers by its QR on a telephone without scripts. */
class SurveyJourney extends Journey {
    private static final String CENTRE = "zdolbuniv";
    private static final String POINTS = "/office/surveys/" + CENTRE;
    private static final String DONE = "Додали десять розеток";
    private static final int NARROW = 360;
    private static final int TALL = 740;
    private static final int MOST_PAGES = 40;
    private static final int MOST_BYTES = 60_000;
    private static final int MEGABYTE = 1_000_000;

    @Test
    @Tag("R-172")
    @Tag("R-173")
    void the_code_of_a_desk_leads_to_an_answer_that_is_counted() throws IOException, SQLException {
        signInAsStaff(POINTS, "head-" + CENTRE, "clerk-demo");
        assertAccessible("points");
        page.selectOption("#desk", new SelectOption().setIndex(1));
        goBy("button[value=add]");
        String row = "tr:has(th:has-text('вікно'))";
        byte[] picture = file(page.locator(row + " a:has-text('PNG')").first().getAttribute("href"));
        String address = scanned(picture);
        assertThat(page.locator(row).first().innerText()).contains(address);
        String svg = new String(
                file(page.locator(row + " a:has-text('SVG')").first().getAttribute("href")), StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg");
        for (String size : List.of("A4", "A5", "MANY")) {
            byte[] posters = file("/office/survey-files/" + CENTRE + "/posters.pdf?size=" + size);
            assertThat(new String(posters, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
        go("/en" + POINTS);
        assertAccessible("points-en");

        improve();
        long before = counted();
        answerWithoutScript(address);
        assertThat(counted()).isEqualTo(before + 1);
    }

    private byte[] file(String address) {
        APIResponse answer = page.context().request().get(TestPortal.address(address));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String scanned(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)))
                    .getText();
        } catch (NotFoundException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The centre changed something lately. */
    private static void improve() throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                PreparedStatement told = database.prepareStatement("""
                        insert into remark_improvement (centre_id, said_uk, said_en, done_uk, done_en, told_on, told_by)
                        values (?, 'Замало розеток', 'Too few sockets', ?, 'Ten more', current_date, 'Коваленко О. І.')
                        """)) {
            told.setString(1, CENTRE);
            told.setString(2, DONE);
            told.executeUpdate();
        }
    }

    /** Sheets of the centre that were sent, kept or not. */
    private static long counted() throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                PreparedStatement count = database.prepareStatement("""
                        select (select count(*) from survey_inbox where centre_id = ?)
                             + (select count(*) from survey_sheet where centre_id = ?)
                        """)) {
            count.setString(1, CENTRE);
            count.setString(2, CENTRE);
            try (ResultSet answer = count.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    private static void answerWithoutScript(String address) {
        try (BrowserContext telephone = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(NARROW, TALL))) {
            Page visitor = telephone.newPage();
            visitor.navigate(address);
            int pages = 0;
            while (visitor.locator("form.survey").count() > 0) {
                assertThat(++pages).as("pages until the sheet is sent").isLessThan(MOST_PAGES);
                answer(visitor);
            }
            assertThat(visitor.locator("h1").innerText()).isEqualTo("Дякуємо. Вашу оцінку враховано");
            assertThat(visitor.locator("main").innerText()).contains(DONE);
            assertThat(telephone.cookies()).isEmpty();

            visitor.goBack();
            visitor.reload();
            assertThat(visitor.locator("h1").innerText()).isEqualTo("Дякуємо. Вашу оцінку враховано");
        }
    }

    private static void answer(Page visitor) {
        if (visitor.locator("input[type=radio]").count() > 0) {
            visitor.locator("input[type=radio]").first().check();
        }
        if (visitor.locator("input[inputmode=numeric]").count() > 0) {
            visitor.fill("input[inputmode=numeric]", "7");
        }
        if (visitor.locator("textarea").count() > 0) {
            visitor.fill("textarea", "Потрібно більше стільців <b>у залі</b>");
        }
        arrive(visitor, visitor.locator("form.survey .btn").first()::click);
    }

    @Test
    @Tag("R-175")
    void a_sheet_keeps_what_was_answered_when_one_goes_back_or_closes_the_page() {
        go("/centres/" + CENTRE);
        goBy("text=Оцінити обслуговування");
        assertThat(page.locator(".caption").first().innerText()).isNotBlank();
        assertAccessible("service");
        goBy("text=Пропустити");
        goBy("button:has-text('Далі')");
        assertThat(page.title()).startsWith("Помилка:");
        assertAccessible("missing");
        page.check("input[value=RECEIVE]");
        goBy("button:has-text('Далі')");
        assertAccessible("scale");
        String here = page.url();
        page.goBack();
        page.reload();
        assertThat(page.locator("input[value=RECEIVE]").isChecked()).isTrue();
        assertThat(page.title()).doesNotStartWith("Помилка:");

        page.navigate(here.replaceFirst("/[^/]*$", ""));
        assertThat(page.url()).isEqualTo(here);
        page.check("input[value='5']");
        goBy("button:has-text('Далі')");
        assertThat(page.locator(".nps label").count()).isEqualTo(11);
        assertAccessible("loyalty");
        page.navigate(page.url().replace("/s/", "/en/s/"));
        assertThat(page.locator("legend").innerText()).startsWith("How likely");
        assertAccessible("loyalty-en");
        go("/s/ZZZZZZ");
        assertThat(page.title()).startsWith("Сторінку не знайдено");
        go("/en/s/0123456789ABCDEF");
        assertThat(page.locator(".sum").innerText()).contains("used already");
        assertAccessible("spent-en");
    }

    @Test
    void staff_fill_in_an_interview_on_the_pages_of_visitors() {
        signInAsStaff("/office/survey", "clerk-" + CENTRE, "clerk-demo");
        assertThat(page.locator("button[aria-label*='Чек-лист']").count()).isZero();
        assertAccessible("staff");
        goBy("button[aria-label*='Телефонне']");
        assertThat(page.locator("legend").innerText()).startsWith("Чи згодні Ви");
        page.check("input[value=NO]");
        goBy("form.survey .btn >> nth=0");
        assertThat(page.locator("h1").innerText()).isEqualTo("Дякуємо. Вашу оцінку враховано");
        go("/en/office/survey/" + CENTRE);
        assertAccessible("staff-en");
        go("/office/survey/kyiv");
        assertThat(page.title()).startsWith("Сторінку не знайдено");
    }

    @Test
    @Tag("R-172")
    void the_administrator_of_the_portal_fills_in_the_checklist_of_a_mystery_visitor() {
        signInAsStaff("/office/survey/" + CENTRE, "admin", "admin-demo");
        assertAccessible("checklists");
        goBy("button[aria-label*='Чек-лист']");
        assertAccessible("checklist");
        int pages = 0;
        while (page.locator("form.survey").count() > 0) {
            assertThat(++pages).as("pages until the checklist is sent").isLessThan(MOST_PAGES);
            answer(page);
        }
        assertThat(page.locator("h1").innerText()).isEqualTo("Дякуємо. Вашу оцінку враховано");
    }

    @Test
    void a_text_of_a_megabyte_is_refused_in_words_and_nothing_of_it_is_kept() {
        go("/centres/" + CENTRE);
        goBy("text=Оцінити обслуговування");
        String sheet = page.url().replaceFirst("/[^/]*$", "");
        page.navigate(sheet + "/comment");
        page.fill("textarea", "x".repeat(MEGABYTE));
        goBy("form.survey .btn >> nth=0");

        assertThat(page.locator(".sum").innerText()).contains("Скоротіть текст");
        page.navigate(sheet + "/comment");
        assertThat(page.inputValue("textarea")).isEmpty();
    }

    @Test
    void the_first_page_of_a_sheet_is_light() {
        List<Integer> bytes = new ArrayList<>();
        go("/centres/" + CENTRE);
        String survey = page.locator("a:has-text('Оцінити обслуговування')").getAttribute("href");
        try (BrowserContext telephone = CHROMIUM.browser().newContext()) {
            Page visitor = telephone.newPage();
            visitor.onRequestFinished(
                    request -> bytes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
            visitor.navigate(TestPortal.address(survey));
            visitor.waitForLoadState(LoadState.NETWORKIDLE);
        }

        assertThat(bytes).isNotEmpty();
        assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).isLessThan(MOST_BYTES);
    }

    @Test
    @Tag("R-172")
    void a_questionnaire_is_made_previewed_and_published_as_a_new_version() {
        signInAsStaff(POINTS, "head-" + CENTRE, "clerk-demo");
        page.fill("#code", "short");
        goBy("button:has-text('Почати анкету')");
        page.fill("[name='title.uk']", "Коротка анкета");
        page.fill("[name='title.en']", "A short questionnaire");
        page.click("summary >> nth=0");
        page.fill("[name='q0.id']", "overall");
        page.selectOption("[name='q0.type']", "scale4");
        page.fill("[name='q0.uk']", "Як Вас обслужили?");
        page.fill("[name='q0.en']", "How were you served?");
        page.fill("[name='q0.dimension']", "OVERALL");
        goBy("button[value=publish]");
        assertThat(page.locator(".sum").innerText()).contains("/questions/0/options");
        assertAccessible("faults");
        page.click("summary >> nth=0");
        page.fill(
                "[name='q0.options']",
                "4 | чудово | excellent\n3 | добре | good\n2 | прийнятно | fair\n1 | жахливо | awful");
        goBy("button[value=preview]");
        assertThat(page.locator("aside").innerText())
                .contains("Як Вас обслужили?")
                .contains("чудово");
        goBy("button[value=publish]");
        assertThat(page.locator(".note.ok").innerText()).contains("Нову версію опубліковано");
        assertAccessible("published");
        go("/en/office/questionnaires/post-visit");
        assertThat(page.locator("main").innerText()).contains("administrator of the portal changes");
        assertAccessible("post-visit-en");
    }
}
