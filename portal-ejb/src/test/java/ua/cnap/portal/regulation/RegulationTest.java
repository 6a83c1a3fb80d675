package ua.cnap.portal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.centre.CentreFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegulationTest {
    @ParameterizedTest
    @Tag("R-105")
    @ValueSource(
            strings = {
                "{}",
                "{\"handoverDeadline\": {\"value\": 3}}",
                "{\"handoverDeadline\": 3}",
                "{\"handoverDeadline\": {\"value\": 3, \"unit\": \"WEEKS\"}}"
            })
    void a_term_that_is_not_written_or_has_no_unit_is_that_of_the_law_and_stops_nothing(String config) {
        assertThat(regulation(config).handover()).isEqualTo(Handover.NEXT_WORKING_DAY);
    }

    @Test
    @Tag("R-081")
    void an_unreadable_format_of_numbers_gives_way_to_the_usual_one() {
        assertThat(regulation("{\"caseNumberFormat\": \"{number}\"}")
                        .numbering()
                        .format())
                .isEqualTo("{year}-{number:5}");
    }

    @Test
    @Tag("R-033")
    void payment_points_are_those_of_the_act_and_an_unknown_one_is_none() {
        assertThat(regulation("{\"paymentPoints\": [\"TERMINAL\", \"MARKET\", \"BANK\"]}")
                        .paymentPoints())
                .containsExactly(PaymentPoint.BANK, PaymentPoint.TERMINAL);
        assertThat(regulation("{\"paymentPoints\": true}").paymentPoints()).isEmpty();
    }

    @Test
    void a_centre_that_says_nothing_works_by_the_law() {
        assertThat(regulation("{}")).isEqualTo(Regulation.ofLaw());
        assertThat(Regulation.ofLaw().unclaimed()).isEmpty();
        assertThat(Regulation.ofLaw().withdrawal()).isTrue();
    }

    private static Regulation regulation(String config) {
        return Regulation.of(CentreFixture.with(config));
    }
}
