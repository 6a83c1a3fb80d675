package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** The head of a centre draws the report of a month, gives it to the management and publishes it; everybody reads it. */
class ReportJourney extends Journey {
    private static final String CENTRE = "kr-central-city";
    private static final String OF_JUNE =
            " from casework_case where centre_id = '" + CENTRE + "' and year = 2020 and sequence > 90000";
    private static final String JUNE = "/office/reports?span=month&day=2020-06-10";

    /** Two cases of June, of a service with a long name, and their terms; nothing of them stays in the registry. */
    @BeforeEach
    void cases_of_june() throws SQLException {
        change("""
                insert into casework_case (number, centre_id, year, sequence, service_code, service_name, card_version_id,
                       provider_name, channel, status, registered_at, decision, term, due_rule, due_rule_en, fee,
                       applicant_kind, applicant_name, applicant_address, notify_by, deliver_by, administrator, note,
                       signature_state, version, language)
                select '2020-' || n, '%s', 2020, n, '06-01', 'Реєстрація місця проживання (перебування) особи', 1,
                       'Управління реєстрації виконавчого комітету', 'COUNTER', 'READY', timestamptz '2020-06-02 10:00 Europe/Kyiv',
                       'GRANTED', '', '', '', '', 'CITIZEN', 'Заявник', '', '', '', '', '', 'VALID', 0, 'uk'
                  from generate_series(90001, 90002) as n
                """.formatted(CENTRE));
        change("""
                insert into control_deadline (case_id, centre_id, kind, started_at, due_on, met_at, basis, calendar,
                       calendar_owner, calendar_mark, still)
                select id, centre_id, 'DECISION', registered_at, date '2020-06-05',
                       registered_at + (sequence - 90000) * interval '3 days', 'LAW', 'LEGAL', '', '', 0
                """ + OF_JUNE);
    }

    @AfterEach
    void nothing_left() throws SQLException {
        change("delete from control_deadline where case_id in (select id" + OF_JUNE + ")");
        change("delete" + OF_JUNE);
    }

    private static void change(String command) throws SQLException {
        try (Connection database = TestPortal.database().getConnection();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    @Test
    @Tag("R-178")
    @Tag("R-179")
    @Tag("R-209")
    void the_head_draws_presents_and_publishes_a_monthly_report_and_everybody_reads_it() {
        signInAsStaff("/office/reports", "head-" + CENTRE, "clerk-demo");
        assertThat(page.locator("main h2").first().innerText()).contains("Тижневий звіт");
        assertAccessible("week");

        go(JUNE);
        page.click("button:has-text('Скласти звіт')");
        page.waitForSelector("text=Цифри більше не змінюються");
        assertThat(page.locator("main").innerText())
                .contains("01.06.2020 – 30.06.2020", "За регламентом подати до 05.07.2020")
                .contains("06-01 Реєстрація місця проживання", "Дотримано, %");
        page.click("button:has-text('Позначити, що подано керівництву')");
        page.waitForSelector("main p:has-text('Подано керівництву')");
        assertThat(page.locator("text=За регламентом подати").count()).isZero();
        page.click("button:has-text('Опублікувати на сторінці центру')");
        page.waitForSelector("text=Публічна сторінка");
        assertAccessible("published");
        for (String copy : new String[] {"reports.pdf", "reports.xlsx", "reports.csv", "reports"}) {
            assertThat(status("/office/" + copy + "?span=month&day=2020-06-10"))
                    .as(copy)
                    .isEqualTo(200);
        }
        assertThat(status("/office/reports.pdf?span=day&day=2020-06-10"))
                .as("a paper of a report that is not drawn")
                .isEqualTo(404);
        go("/en" + JUNE);
        assertThat(page.locator("main").innerText()).contains("Monthly report on executive discipline");
        assertAccessible("en");
        go("/office/tasks");
        assertAccessible("tasks");

        somebodyElse();
        go("/centres/" + CENTRE);
        page.click("a:has-text('Звіти центру')");
        page.waitForURL("**/centres/" + CENTRE + "/reports");
        String here = "/centres/" + CENTRE + "/reports/2020-06-30";
        page.click("main li a[href='" + here + "']");
        page.waitForURL("**" + here);
        assertThat(page.locator("main").innerText()).contains("Прийнято пакетів документів");
        assertAccessible("public");
        go("/en" + here);
        assertAccessible("public-en");
        for (String format : new String[] {".pdf", ".xlsx", ".csv"}) {
            assertThat(status(here + format)).as(format).isEqualTo(200);
        }
        assertThat(status("/centres/" + CENTRE + "/reports/2020-05-31")).isEqualTo(404);
        assertThat(status("/centres/" + CENTRE + "/reports/2026-99-99.pdf")).isEqualTo(404);
        assertThat(status("/centres/it-nowhere/reports")).isEqualTo(404);
    }

    @Test
    void a_centre_without_published_reports_says_so() {
        go("/centres/zdolbuniv/reports");
        assertThat(page.locator("main").innerText()).contains("Опублікованих звітів ще немає");
        assertAccessible("none");
    }

    private int status(String address) {
        return page.request().get(TestPortal.address(address)).status();
    }
}
