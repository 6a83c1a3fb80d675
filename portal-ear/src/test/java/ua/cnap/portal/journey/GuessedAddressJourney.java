package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** What is asked for past the pages: addresses of another centre, moves made by hand, moves of a case that somebody moved. */
class GuessedAddressJourney extends Journey {
    private static final String OWN = "clerk-kamianets-podilskyi";
    private static final String STRANGER = "clerk-kyiv";
    private static final FilePayload SCAN =
            new FilePayload("Заява.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @Test
    @Tag("R-186")
    void nothing_of_a_case_is_there_for_a_clerk_of_another_centre() throws SQLException {
        signInAsStaff("/office/", OWN, "clerk-demo");
        String file = openTakenCase();
        scan();
        move(page, "HAND_OVER");
        receive();
        move(page, "TAKE_RESULT");
        String register = "/office/transfers/" + register(file);
        String copy = register.replace("/transfers/", "/registers/") + ".csv";
        List<String> pages = Stream.concat(
                        Stream.of("", "/corrections", "/supplement").map(file::concat),
                        Stream.of(file.replace("/cases/", "/intake/receipts/"), register))
                .toList();
        List<String> papers = Stream.concat(
                        Stream.of(
                                        "documents/1",
                                        "inventory",
                                        "routing-sheet",
                                        "reception-card",
                                        "issue-description",
                                        "postal-inventory",
                                        "result-notice")
                                .map(paper -> file + "/" + paper),
                        Stream.of(register.replace("/transfers/", "/papers/registers/"), copy, "/en" + copy))
                .toList();
        assertAnswered(pages, 200);
        assertAnswered(papers, 200);
        assertThat(page.request().get(TestPortal.address(copy)).text())
                .startsWith("\uFEFF\"Справа\";\"Зареєстровано\";")
                .contains("\"Поліщук Наталія Іванівна\"", "\"Справу передано суб’єкту надання\";");

        somebodyElse();
        signInAsStaff("/office/", STRANGER, "clerk-demo");
        assertAnswered(pages, 404);
        assertAnswered(pages.stream().map("/en"::concat).toList(), 404);
        assertAnswered(papers, 404);
        assertThat(page.request()
                        .post(
                                TestPortal.address(file),
                                RequestOptions.create()
                                        .setForm(FormData.create()
                                                .set("move", "KEEP_HERE")
                                                .set("seen", "4")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_move_that_the_state_does_not_allow_is_refused_also_when_its_form_is_made_by_hand() {
        signInAsStaff("/office/", OWN, "clerk-demo");
        openTakenCase();
        form(page, "HAND_OVER");
        page.locator("details.move input[value='HAND_OVER']").evaluate("field => field.value = 'TAKE_RESULT'");

        goBy(page.locator("details.move:has(input[value='TAKE_RESULT']) button.btn"));

        assertThat(page.locator(".sum").innerText()).contains("спершу передайте її");
        assertThat(page.locator(".case-head .tag").innerText()).isEqualTo("Зареєстровано");
    }

    @Test
    void who_was_overtaken_reads_who_did_what_and_finds_again_what_was_typed() {
        signInAsStaff("/office/", OWN, "clerk-demo");
        openTakenCase();
        move(page, "HAND_OVER");
        receive();
        form(page, "TAKE_REFUSAL").locator("textarea").fill("Не подано довідку: п. 8 Порядку");
        Page other = newPage();
        other.navigate(page.url());
        move(other, "TAKE_RESULT");
        other.close();

        move(page, "TAKE_REFUSAL");

        assertThat(page.locator(".sum").innerText())
                .contains("Справу тим часом змінено", "Результат надійшов до центру");
        assertThat(page.locator(".note:has-text('Не подано довідку: п. 8 Порядку')")
                        .count())
                .isOne();
        assertAccessible("overtaken");
    }

    private void assertAnswered(List<String> addresses, int status) {
        for (String address : addresses) {
            assertThat(page.request().get(TestPortal.address(address)).status())
                    .as(address)
                    .isEqualTo(status);
        }
    }

    /** Takes a package in, opens its case and gives the address of the page. */
    private String openTakenCase() {
        go("/office/intake/06-01");
        page.fill("#code", "3074904846");
        page.fill("#name", "Коваль Ірина Петрівна");
        page.fill("#address", "м. Кам’янець-Подільський, вул. Шевченка, 2");
        page.fill("#phone", "0980163513");
        for (String choice : new String[] {"notify", "deliver", "document.0", "document.1", "document.2"}) {
            page.locator("[name='" + choice + "']").selectOption(new SelectOption().setIndex(1));
        }
        goBy(".intake button.btn");
        goBy(page.locator("main a[href*='/office/cases/']").last());
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private void scan() {
        page.click("details:has(input[name=scans]) summary");
        page.setInputFiles("input[name=scans]", SCAN);
        goBy("details:has(input[name=scans]) button.btn");
    }

    private void receive() {
        form(page, "RECEIVE").locator("[name='RECEIVE.PERSON']").fill("Литвин Софія Андріївна");
        move(page, "RECEIVE");
    }

    /** The register of what was handed over in which the case of this address stands. */
    private static long register(String file) throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                PreparedStatement statement = database.prepareStatement(
                        "select register_id from transfer_line where case_id = ? and action = 'HANDED_OVER'")) {
            statement.setLong(1, Long.parseLong(file.replaceFirst(".*/", "")));
            ResultSet found = statement.executeQuery();
            assertThat(found.next()).isTrue();
            return found.getLong(1);
        }
    }

    private static void move(Page who, String name) {
        Locator form = form(who, name);
        arrive(who, form.locator("button.btn")::click);
    }

    /** The form of a move, unfolded. */
    private static Locator form(Page who, String move) {
        Locator details = who.locator("details.move:has(input[value='" + move + "'])");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }
}
