package ua.cnap.portal.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;

/** Law 2806-IV, art. 4-1: a permit filed again is considered within five working days. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatedTermTest {
    @ParameterizedTest
    @Tag("R-145")
    @CsvSource({
        "true,  true,  10, WORKING_DAYS,  5,  WORKING_DAYS",
        "true,  true,  30, CALENDAR_DAYS, 5,  WORKING_DAYS",
        "true,  true,  1,  MONTHS,        5,  WORKING_DAYS",
        "true,  true,  3,  WORKING_DAYS,  3,  WORKING_DAYS",
        "true,  true,  24, HOURS,         24, HOURS",
        "true,  false, 10, WORKING_DAYS,  10, WORKING_DAYS",
        "false, true,  10, WORKING_DAYS,  10, WORKING_DAYS"
    })
    void a_permit_filed_again_is_decided_within_five_working_days_and_anything_else_by_its_card(
            boolean permit, boolean repeated, int value, TermUnit unit, int expected, TermUnit expectedUnit) {
        Card card = new CardParser().published("""
                {"code": "77-90", "name": "Дозвіл", "silentConsent": %s,
                 "infoCard": {"version": 1, "term": {"value": %d, "unit": "%s"}}}
                """.formatted(permit, value, unit));

        assertThat(card.decisionTerm(repeated)).isEqualTo(new Term(expected, expectedUnit));
    }
}
