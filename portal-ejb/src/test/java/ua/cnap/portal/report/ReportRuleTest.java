package ua.cnap.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CentreFixture;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportRuleTest {
    private static final Centre KRYVYI_RIH_DISTRICT = CentreFixture.with("""
            {"reports": [
              {"kind": "STATUS", "period": "DAILY"},
              {"kind": "STATUS", "period": "WEEKLY"},
              {"kind": "WEEKLY_WRITTEN", "period": "WEEKLY", "presentedOn": "MON", "to": "апаратна нарада"},
              {"kind": "DISCIPLINE", "period": "MONTHLY", "dueDay": 5, "dueMonthOffset": 1, "publishOnSite": true}]}
            """);

    private static final Centre KRYVYI_RIH = CentreFixture.with("""
            {"reports": [
              {"kind": "PROVIDER_COUNTS", "period": "WEEKLY", "dueWeekday": "FRI", "sameDayTo": "заступник голови"},
              {"kind": "DISCIPLINE", "period": "MONTHLY", "asOfDay": 21},
              {"kind": "VIOLATION", "trigger": "EVENT"}]}
            """);

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    @Tag("R-178")
    void a_weekly_report_for_the_monday_meeting_is_about_the_week_before_it() {
        ReportRule rule = ReportRule.of(KRYVYI_RIH_DISTRICT, ReportSpan.WEEK);

        assertThat(rule.lastBefore(SUNDAY)).isEqualTo(week("2026-11-09", "2026-11-15"));
        assertThat(rule.lastBefore(SUNDAY.plusDays(1))).isEqualTo(week("2026-11-16", "2026-11-22"));
        assertThat(rule.due(week("2026-11-16", "2026-11-22"))).isEqualTo("2026-11-23");
        assertThat(rule.receiver()).isEqualTo("апаратна нарада");
        assertThat(rule.demanded()).isTrue();
        assertThat(rule.published()).isFalse();
    }

    @Test
    @Tag("R-179")
    void a_monthly_report_is_due_by_the_fifth_of_the_next_month_and_published() {
        ReportRule rule = ReportRule.of(KRYVYI_RIH_DISTRICT, ReportSpan.MONTH);

        assertThat(rule.around(SUNDAY)).isEqualTo(month("2026-11-01", "2026-11-30"));
        assertThat(rule.due(rule.around(SUNDAY))).isEqualTo("2026-12-05");
        assertThat(rule.published()).isTrue();
    }

    @Test
    @Tag("R-178")
    @Tag("R-179")
    void another_regulation_reports_on_fridays_and_as_of_the_twenty_first() {
        ReportRule weekly = ReportRule.of(KRYVYI_RIH, ReportSpan.WEEK);
        ReportRule monthly = ReportRule.of(KRYVYI_RIH, ReportSpan.MONTH);

        assertThat(weekly.lastBefore(SUNDAY)).isEqualTo(week("2026-11-13", "2026-11-19"));
        assertThat(weekly.due(weekly.lastBefore(SUNDAY))).isEqualTo("2026-11-20");
        assertThat(monthly.lastBefore(SUNDAY)).isEqualTo(month("2026-10-21", "2026-11-20"));
        assertThat(monthly.due(monthly.lastBefore(SUNDAY))).isEqualTo("2026-11-21");
        assertThat(ReportRule.of(KRYVYI_RIH, ReportSpan.DAY).demanded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ReportSpan.class)
    @Tag("R-177")
    void each_day_is_in_one_period_whatever_the_length_of_the_months(ReportSpan span) {
        ReportRule rule = ReportRule.of(
                CentreFixture.with("{\"reports\": [{\"kind\": \"X\", \"period\": \"MONTHLY\", \"asOfDay\": 31}]}"),
                span);

        LocalDate day = LocalDate.of(2023, 12, 1);
        while (day.isBefore(LocalDate.of(2025, 3, 2))) {
            ReportPeriod period = rule.around(day);
            assertThat(day).isBetween(period.from(), period.to());
            assertThat(rule.around(period.to().plusDays(1)).from())
                    .isEqualTo(period.to().plusDays(1));
            assertThat(rule.lastBefore(period.to().plusDays(1))).isEqualTo(period);
            assertThat(rule.due(period)).isAfter(period.to());
            day = day.plusDays(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "{}",
        "'{\"reports\": 5}'",
        "'{\"reports\": [{\"kind\": \"X\", \"period\": \"WEEKLY\", \"presentedOn\": 8}]}'"
    })
    @Tag("R-177")
    void a_centre_whose_entry_is_silent_or_cannot_be_read_may_look_at_calendar_weeks_and_months(String config) {
        Centre centre = CentreFixture.with(config);

        assertThat(ReportRule.of(centre, ReportSpan.WEEK).around(SUNDAY)).isEqualTo(week("2026-11-16", "2026-11-22"));
        assertThat(ReportRule.of(centre, ReportSpan.MONTH).around(SUNDAY)).isEqualTo(month("2026-11-01", "2026-11-30"));
        assertThat(ReportRule.of(centre, ReportSpan.MONTH).demanded()).isFalse();
    }

    @Test
    @Tag("R-179")
    void a_due_day_that_would_come_before_the_period_is_over_is_the_day_after_it() {
        ReportRule rule = ReportRule.of(
                CentreFixture.with("{\"reports\": [{\"kind\": \"X\", \"period\": \"MONTHLY\", \"dueDay\": 5}]}"),
                ReportSpan.MONTH);

        assertThat(rule.due(rule.around(SUNDAY))).isEqualTo("2026-12-01");
    }

    private static ReportPeriod week(String from, String to) {
        return new ReportPeriod(ReportSpan.WEEK, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static ReportPeriod month(String from, String to) {
        return new ReportPeriod(ReportSpan.MONTH, LocalDate.parse(from), LocalDate.parse(to));
    }
}
