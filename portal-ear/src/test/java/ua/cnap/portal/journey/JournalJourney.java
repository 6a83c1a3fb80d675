package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** The journal as a clerk sets it up, and its copies for spreadsheets. */
@Tag("R-206")
class JournalJourney extends Journey {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String CENTRE = "kr-municipal";

    @Test
    void a_list_sorted_by_a_column_that_is_not_shown_opens_and_keeps_its_order() {
        signInAsStaff("/office/", "clerk-" + CENTRE, "clerk-demo");
        take("Перша Ганна Іванівна");
        go("/office/?order=DUE");
        page.click("summary:has-text('Стовпці')");
        for (String column : new String[] {"DUE", "SERVICE", "REGISTERED"}) {
            page.uncheck("[name=columns][value=" + column + "]");
        }
        goBy("#apply");

        for (String order : new String[] {"DUE", "LATEST_DUE", "SERVICE", "LAST_SERVICE", "OLDEST", "NEWEST"}) {
            assertThat(page.navigate(TestPortal.address("/office/?order=" + order))
                            .status())
                    .as(order)
                    .isEqualTo(200);
            assertThat(page.locator("#list tbody tr").count()).as(order).isPositive();
        }
        assertThat(page.locator("#list thead").innerText()).doesNotContain("Гранична");
        assertAccessible("without-the-sorted-column");
    }

    @Test
    void a_day_that_is_none_is_told_at_its_field_and_nothing_that_was_typed_is_lost() {
        signInAsStaff("/office/", "clerk-" + CENTRE, "clerk-demo");
        go("/office/?order=DUE");
        page.fill("#words", "Шевченко");
        page.fill("#from_input", "31.02.2026");
        page.selectOption("#byList", "OVERDUE");
        goBy("#apply");

        assertThat(page.locator("#from-error").innerText()).contains("Введіть дату так");
        assertThat(page.inputValue("#from_input")).isEqualTo("31.02.2026");
        assertThat(page.inputValue("#words")).isEqualTo("Шевченко");
        assertThat(page.inputValue("#byList")).isEqualTo("OVERDUE");
        assertAccessible("no-such-day");

        page.fill("#from_input", "28.02.2026");
        goBy("#apply");
        page.waitForURL("**/office/?search=*&list=OVERDUE&from=2026-02-28&order=DUE");
        assertThat(page.inputValue("#from_input")).isEqualTo("28.02.2026");
        assertThat(page.inputValue("#words")).isEqualTo("Шевченко");
    }

    @Test
    void copies_for_spreadsheets_have_every_line_of_the_list_in_its_order() throws IOException {
        signInAsStaff("/office/", "clerk-" + CENTRE, "clerk-demo");
        String first = take("Друга Ганна Іванівна");
        String last = take("=Третя; \"Ганна\" Іванівна");
        go("/office/");
        int total = Integer.parseInt(
                page.locator("p[role=status]").first().innerText().replaceFirst("\\D*(\\d+).*", "$1"));

        List<String> lines = csv("/office/journal.csv?order=OLDEST");
        assertThat(lines).hasSize(total + 1);
        assertThat(lines.get(0)).startsWith("\uFEFF\"").contains("\";\"");
        assertThat(lines.get(total - 1)).startsWith('"' + first + "\";").contains("Друга Ганна Іванівна");
        assertThat(lines.get(total))
                .startsWith('"' + last + "\";\"" + DAY.format(LocalDate.now(KYIV)))
                .contains("\"'=Третя; \"\"Ганна\"\" Іванівна\"");

        APIResponse excel = page.request().get(TestPortal.address("/office/journal.xlsx"));
        assertThat(excel.headers().get("content-disposition")).contains("journal.xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(excel.body()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(total + 1);
            assertThat(rows.get(0).getCellText(4)).isEqualTo("ПІБ (назва) заявника");
            assertThat(rows.get(1).getCellText(0)).isEqualTo(last);
            assertThat(rows.get(1).getCellAsDate(1).map(LocalDateTime::toLocalDate))
                    .contains(LocalDate.now(KYIV));
            assertThat(rows.get(1).getCellText(4)).isEqualTo("=Третя; \"Ганна\" Іванівна");
            assertThat(rows.get(2).getCellText(0)).isEqualTo(first);
        }
    }

    private List<String> csv(String address) {
        APIResponse answer = page.request().get(TestPortal.address(address));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("text/csv");
        return List.of(answer.text().split("\r\n"));
    }

    /** Takes a package in and gives the number of its case. */
    private String take(String name) {
        go("/office/intake/06-01");
        page.fill("#code", "3074904846");
        page.fill("#name", name);
        page.fill("#address", "м. Ірпінь, вул. Шевченка, 2-А");
        page.fill("#phone", "0980163513");
        for (String choice : new String[] {"notify", "deliver", "document.0", "document.1", "document.2"}) {
            page.locator("[name='" + choice + "']").selectOption(new SelectOption().setIndex(1));
        }
        goBy(".intake button.btn");
        assertThat(page.locator(".sum").allInnerTexts()).isEmpty();
        return page.locator("dd.key").innerText();
    }
}
