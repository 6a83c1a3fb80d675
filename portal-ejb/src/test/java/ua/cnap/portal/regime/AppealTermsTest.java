package ua.cnap.portal.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.deadline.LegalCalendar;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.kernel.KyivClock;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppealTermsTest {
    private static final ComplaintRules OF_LAW = rules("{}");

    @ParameterizedTest
    @Tag("R-169")
    @CsvSource({
        // 2026-11-26 is a Thursday: five working days go over a weekend
        "INFORMATION_REQUEST,   2026-11-26, 2026-12-03",
        "INFORMATION_REQUEST,   2026-11-28, 2026-12-04",
        "URGENT_REQUEST,        2026-11-27, 2026-11-29",
        "ENQUIRY,               2026-11-20, 2026-11-27",
        "RESULT_COMPLAINT,      2026-11-20, 2026-12-21",
        "PERSONAL_DATA_REQUEST, 2026-11-20, 2026-12-21",
        "STAFF_COMPLAINT,       2026-11-23, 2026-12-23",
        "PROPOSAL,              2026-11-23, 2026-12-23",
        "BOOK_ENTRY,            2026-01-30, 2026-02-16",
        "CORRUPTION_REPORT,     2026-11-20, 2026-12-04",
        "EMERGENCY,             2026-11-21, 2026-11-21",
        "DEPUTY_REQUEST,        2026-11-20, 2026-11-30",
        "ADVOCATE_REQUEST,      2026-11-26, 2026-12-03"
    })
    void the_last_day_follows_from_the_law(AppealKind kind, LocalDate received, LocalDate due) {
        assertThat(last(kind, OF_LAW.term(kind), received)).isEqualTo(due);
    }

    @ParameterizedTest
    @Tag("R-159")
    @CsvSource({
        "STAFF_COMPLAINT,     2026-11-23, 2027-01-07",
        "INFORMATION_REQUEST, 2026-11-26, 2026-12-24",
        "CORRUPTION_REPORT,   2026-11-20, 2026-12-21",
        "DEPUTY_REQUEST,      2026-11-20, 2026-12-21",
        "ADVOCATE_REQUEST,    2026-11-26, 2026-12-24"
    })
    void a_longer_term_is_counted_from_the_receipt_too(AppealKind kind, LocalDate received, LocalDate longest) {
        assertThat(last(kind, OF_LAW.prolonged(kind).orElseThrow(), received)).isEqualTo(longest);
    }

    @Test
    @Tag("R-159")
    void the_act_of_a_centre_makes_the_term_of_complaints_shorter_and_never_longer() {
        ComplaintRules strict = rules("{\"complaint\": {\"maxDays\": 15, \"extendToDays\": 30}}");
        ComplaintRules lax = rules("{\"complaint\": {\"maxDays\": 60, \"extendToDays\": 90}}");

        assertThat(strict.term(AppealKind.STAFF_COMPLAINT).value()).isEqualTo(15);
        assertThat(strict.prolonged(AppealKind.STAFF_COMPLAINT))
                .map(Term::value)
                .contains(30);
        assertThat(strict.term(AppealKind.PROPOSAL).value()).isEqualTo(30);
        assertThat(lax.term(AppealKind.STAFF_COMPLAINT).value()).isEqualTo(30);
        assertThat(lax.prolonged(AppealKind.STAFF_COMPLAINT)).map(Term::value).contains(45);
    }

    @Test
    void access_to_ones_own_data_is_never_put_off() {
        assertThat(OF_LAW.prolonged(AppealKind.PERSONAL_DATA_REQUEST)).isEqualTo(Optional.empty());
    }

    @Test
    @Tag("R-170")
    void a_report_of_corruption_is_taken_only_where_somebody_is_authorised_to_read_it() {
        assertThat(OF_LAW.takes(AppealKind.CORRUPTION_REPORT)).isFalse();
        assertThat(rules("{\"complaint\": {\"corruptionOfficers\": [\"clerk\"]}}")
                        .takes(AppealKind.CORRUPTION_REPORT))
                .isTrue();
        assertThat(rules("{\"complaint\": null}").takes(AppealKind.COMPLAINT)).isTrue();
    }

    @Test
    void each_kind_has_a_series_of_its_own() {
        assertThat(Stream.of(AppealKind.values()).map(AppealKind::series)).doesNotHaveDuplicates();
    }

    private static LocalDate last(AppealKind kind, Term term, LocalDate received) {
        Instant at = received.atTime(LocalTime.NOON).atZone(KyivClock.ZONE).toInstant();
        return AppealTerms.last(kind, term, at, LegalCalendar.inForce());
    }

    private static ComplaintRules rules(String config) {
        try {
            return ComplaintRules.of(
                    new ObjectMapper().readValue("{\"id\": \"a\", \"config\": " + config + "}", Centre.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
