package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** What visitors think of a centre: the public page, the office of the head, remarks and what was changed. */
@Tag("R-171")
@Tag("R-175")
class OpinionJourney extends Journey {
    private static final String CENTRE = "kr-municipal";
    private static final String HERE = "/opinion/" + CENTRE;
    private static final String SAID = "Мало місць для сидіння";

    /** Sheets of the centre, as they are kept: many of visits, few of a code on a wall in one sector. */
    @BeforeEach
    void answer() throws SQLException {
        try (Connection connection = TestPortal.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    with sheet as (
                        insert into survey_sheet (id, questionnaire, version, centre_id, unit_id, sector, desk_id,
                               service_code, day, visit, flagged)
                        select md5('journey:' || n)::uuid, 'post-visit', 1, '%1$s', '%1$s',
                               case when n %% 3 = 0 then 'WAITING' else 'SERVICE' end, null, '06-01',
                               (now() at time zone 'Europe/Kyiv')::date - n %% 50,
                               n %% 4 <> 0, n %% 16 = 0
                          from generate_series(1, 240) n on conflict do nothing
                        returning id, sector)
                    insert into survey_answer (sheet_id, question, position, value)
                    select sheet.id, given.question, 0,
                           given.options[1 + abs(hashtext(sheet.id::text || given.question)) %% cardinality(given.options)]
                      from sheet, (values ('nps', array['10', '9', '10', '8', '5']), ('overall', array['5', '4', '5', '3']),
                                          ('polite', array['4', '4', '3']), ('wait', array['0-5', '5-15', '15-30'])) given (question, options)
                    """.formatted(CENTRE));
            statement.executeUpdate("delete from opinion_tally where centre_id = '" + CENTRE + "'");
            statement.executeUpdate("""
                    insert into opinion_tally (centre_id, questionnaire, span, question, scope, scope_id, begins, value, visit, flagged, answers)
                    select centre_id, questionnaire, span, question, scope, scope_id, begins, value, visit, flagged, answers
                      from opinion_sum where centre_id = '%s'
                    """.formatted(CENTRE));
            statement.executeUpdate("""
                    insert into remark_text (centre_id, day, text, confidential, state)
                    select '%1$s', (now() at time zone 'Europe/Kyiv')::date,
                           'Дякую ⟦NAME⟧, але бракує стільців у залі <b onclick=x>', false, 'NEW'
                     where not exists (select 1 from remark_text where centre_id = '%1$s')
                    """.formatted(CENTRE));
        }
    }

    @Test
    void figures_are_public_in_both_languages_with_a_table_beside_each_chart() {
        go("/opinion");
        assertThat(page.locator("main").innerText()).contains("Індекс лояльності");
        assertAccessible("centres");
        goBy("main table a[href='" + HERE + "']");
        assertThat(page.locator("main").innerText())
                .contains("Заповнених анкет: за одноразовим кодом візиту 180, анонімних 60")
                .contains("Незвичайно багато анкет");
        assertThat(page.locator("figure.chart svg").count()).isOne();
        assertThat(page.locator("figure.chart + table tbody tr").count()).isEqualTo(12);
        assertAccessible("uk");
        page.selectOption("#part", "sector-WAITING");
        page.selectOption("#indicator", "WAIT_OVER_15_SHARE");
        page.selectOption("#by", "SERVICE");
        goBy("form.filters button");
        assertThat(page.locator("#comparison").innerText())
                .contains("Чекали понад 15 хвилин")
                .contains("за послугами");
        page.click("summary:has-text('Загальна оцінка')");
        assertAccessible("sector");
        go("/en" + HERE);
        assertThat(page.locator("main").innerText())
                .contains("What visitors say")
                .contains("Loyalty index");
        assertAccessible("en");
        go(HERE + "?period=today");
        assertAccessible("few");
    }

    @Test
    void the_same_figures_are_had_for_spreadsheets_and_for_programs() {
        assertThat(page.request()
                        .get(TestPortal.address(HERE + ".csv?period=weeks"))
                        .text())
                .contains("\"Індекс лояльності (NPS)\"");
        assertThat(page.request().get(TestPortal.address(HERE + ".xlsx")).body())
                .startsWith('P', 'K');
        assertThat(page.request()
                        .get(TestPortal.address("/api/v1/centres/" + CENTRE + "/opinion"))
                        .text())
                .contains("\"sheets\":{\"visit\":180,\"anonymous\":60}");
        assertThat(page.request()
                        .get(TestPortal.address("/opinion/it-nowhere.csv"))
                        .status())
                .isEqualTo(404);
        assertThat(page.request().get(TestPortal.address("/opinion/it-nowhere")).status())
                .isEqualTo(404);
    }

    @Test
    @Tag("R-172")
    void the_head_publishes_a_remark_and_tells_what_was_changed() {
        signInAsStaff("/office/opinion", "head-" + CENTRE, "clerk-demo");
        assertThat(page.locator("main").innerText()).contains("Індекс лояльності");
        assertAccessible("office");
        goBy("a:has-text('Відгуки та зміни')");
        assertThat(page.locator("blockquote mark").first().innerText()).isEqualTo("ім’я приховано");
        assertAccessible("remarks");
        page.locator("textarea[name=words]").first().fill("стільців");
        goBy(page.locator("button[value=publish]").first());
        goBy("button:has-text('Повідомити')");
        assertThat(page.locator(".sum").innerText()).contains("Заповніть усі чотири поля");
        assertAccessible("refused");
        page.fill("#saidUk", SAID);
        page.fill("#doneUk", "Поставили 20 стільців");
        page.fill("#saidEn", "Not enough seats");
        page.fill("#doneEn", "We put up 20 chairs");
        goBy("button:has-text('Повідомити')");
        page.waitForSelector("dt:has-text('Ви сказали')");
        go("/en/office/remarks?state=PUBLISHED");
        assertAccessible("remarks-en");

        somebodyElse();
        go(HERE);
        assertThat(page.locator("main").innerText()).contains(SAID).contains("бракує приховано у залі <b onclick=x>");
        go("/en" + HERE);
        assertThat(page.locator("main").innerText()).contains("We put up 20 chairs");
    }

    @Test
    @Tag("R-170")
    void the_administrator_of_the_portal_reads_every_centre_and_its_signals() {
        signInAsStaff("/office/opinion/" + CENTRE, "admin", "admin-demo");

        assertThat(page.locator("main").innerText())
                .contains("Сигнали про корупцію")
                .doesNotContain("Підсумки перевірено");
        goBy("button[value=prove]");
        assertThat(page.locator(".note.ok").innerText()).contains("Підсумки перевірено");
        assertAccessible("above");
        goBy("button[value=recount]");
        assertThat(page.locator(".note.ok").innerText()).contains("Підсумки перевірено");
    }
}
