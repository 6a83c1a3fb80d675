package ua.cnap.portal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-171")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicatorTest {

    /** Intervals by the formula of Rocks (2016), computed apart. */
    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, 100, 47, 100",
        "0, 0, 10, -100, -100, -47",
        "5, 0, 5, 0, -52, 52",
        "60, 20, 20, 40, 23, 55",
        "7, 28, 1, 17, 0, 31",
        "53, 25, 27, 25, 8, 40",
        "1000, 0, 0, 100, 99, 100"
    })
    void loyalty_is_promoters_less_critics_with_an_adjusted_wald_interval(
            long promoters, long neutral, long critics, int value, int low, int high) {
        Distribution answers = new Distribution(Map.of("10", promoters, "8", neutral, "3", critics));

        assertThat(Indicator.NPS.of(List.of(answers)).estimate()).contains(new Estimate(value, low, high));
    }

    @Test
    void six_is_a_critic_seven_and_eight_are_neutral_nine_is_a_promoter() {
        assertThat(loyaltyOf("6")).isEqualTo(-100);
        assertThat(loyaltyOf("0")).isEqualTo(-100);
        assertThat(loyaltyOf("7")).isZero();
        assertThat(loyaltyOf("8")).isZero();
        assertThat(loyaltyOf("9")).isEqualTo(100);
    }

    private static int loyaltyOf(String place) {
        return Indicator.NPS
                .of(List.of(new Distribution(Map.of(place, 10L))))
                .estimate()
                .orElseThrow()
                .value();
    }

    @Test
    void half_a_point_is_rounded_away_from_zero_on_either_side() {
        assertThat(Indicator.NPS
                        .of(List.of(new Distribution(Map.of("9", 1L, "8", 199L))))
                        .estimate()
                        .map(Estimate::value))
                .contains(1);
        assertThat(Indicator.NPS
                        .of(List.of(new Distribution(Map.of("2", 1L, "8", 199L))))
                        .estimate()
                        .map(Estimate::value))
                .contains(-1);
    }

    /** Bounds of Wilson's interval as they are published for 8 of 10 and 0 of 20. */
    @ParameterizedTest
    @CsvSource({"8, 2, 80, 49, 95", "0, 20, 0, 0, 17", "10, 0, 100, 72, 100", "150, 50, 75, 68, 81", "1, 199, 1, 0, 3"})
    void shares_have_the_interval_of_wilson(long satisfied, long others, int value, int low, int high) {
        Distribution answers = new Distribution(Map.of("5", satisfied, "3", others));

        assertThat(Indicator.SATISFIED_SHARE.of(List.of(answers)).estimate()).contains(new Estimate(value, low, high));
    }

    @Test
    void satisfied_are_four_and_five_of_five() {
        Distribution answers = new Distribution(Map.of("1", 10L, "2", 10L, "3", 10L, "4", 10L, "5", 10L));

        assertThat(value(Indicator.SATISFIED_SHARE, answers)).isEqualTo(40);
    }

    @Test
    void a_term_is_kept_by_a_result_in_time_or_earlier() {
        Distribution answers = new Distribution(Map.of("EARLIER", 5L, "YES", 10L, "LATE", 5L));

        assertThat(value(Indicator.TERM_KEPT_SHARE, answers)).isEqualTo(75);
    }

    @Test
    void a_long_wait_begins_at_a_quarter_of_an_hour() {
        Distribution answers = new Distribution(Map.of("0-5", 10L, "5-15", 10L, "15-30", 10L, "30-60", 5L, "60+", 5L));

        assertThat(value(Indicator.WAIT_OVER_15_SHARE, answers)).isEqualTo(50);
    }

    private static int value(Indicator indicator, Distribution... answers) {
        return indicator.of(Arrays.asList(answers)).estimate().orElseThrow().value();
    }

    @Test
    void satisfaction_is_the_mean_of_all_scales_of_four_from_awful_to_excellent() {
        assertThat(value(Indicator.CSI, new Distribution(Map.of("4", 10L)))).isEqualTo(100);
        assertThat(value(Indicator.CSI, new Distribution(Map.of("1", 10L)))).isZero();
        assertThat(value(Indicator.CSI, new Distribution(Map.of("4", 10L)), new Distribution(Map.of("1", 5L, "2", 5L))))
                .isEqualTo(58);
    }

    @Test
    void several_scales_of_the_same_people_do_not_make_satisfaction_surer() {
        Distribution scale = new Distribution(Map.of("4", 5L, "3", 3L, "2", 1L, "1", 1L));

        Figure ofOne = Indicator.CSI.of(List.of(scale));
        Figure ofFive = Indicator.CSI.of(List.of(scale, scale, scale, scale, scale));

        assertThat(ofOne).isEqualTo(new Figure(10, Optional.of(new Estimate(73, 49, 87))));
        assertThat(ofFive).isEqualTo(ofOne);
    }

    @Test
    void ten_equal_answers_do_not_look_certain() {
        Estimate estimate = Indicator.CSI
                .of(List.of(new Distribution(Map.of("4", 10L))))
                .estimate()
                .orElseThrow();

        assertThat(estimate).isEqualTo(new Estimate(100, 73, 100));
    }

    @Test
    void nine_people_have_no_figure_and_ten_have() {
        for (Indicator indicator : Indicator.values()) {
            assertThat(indicator.of(List.of(new Distribution(Map.of("4", 9L)))))
                    .isEqualTo(new Figure(9, Optional.empty()));
            assertThat(indicator.of(List.of())).isEqualTo(new Figure(0, Optional.empty()));
        }
        assertThat(Indicator.NPS.of(List.of(new Distribution(Map.of("4", 10L)))).estimate())
                .isPresent();
    }

    @Test
    void indicators_know_their_questions() {
        assertThat(asking(new Asked("nps", false, "LOYALTY"))).containsExactly(Indicator.NPS);
        assertThat(asking(new Asked("polite", true, "STAFF"))).containsExactly(Indicator.CSI);
        assertThat(asking(new Asked("premises", true, "COMFORT"))).containsExactly(Indicator.CSI);
        assertThat(asking(new Asked("schedule", true, "CONVENIENCE"))).isEmpty();
        assertThat(asking(new Asked("seats", false, "COMFORT"))).isEmpty();
        assertThat(asking(new Asked("overall", false, "OVERALL"))).containsExactly(Indicator.SATISFIED_SHARE);
        assertThat(asking(new Asked("termKept", false, "TERM"))).containsExactly(Indicator.TERM_KEPT_SHARE);
        assertThat(asking(new Asked("wait", false, "WAITING_TIME"))).containsExactly(Indicator.WAIT_OVER_15_SHARE);
    }

    private static List<Indicator> asking(Asked question) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.asks(question))
                .toList();
    }

    /** Of all that could come of 50 answers, the interval holds the truth in about 95 of 100 cases, whatever it is. */
    @ParameterizedTest
    @CsvSource({"0.5", "0.7", "0.85", "0.95"})
    void the_interval_of_a_share_holds_the_truth_nearly_always(double truth) {
        int people = 50;
        double held = 0;
        double probability = Math.pow(1 - truth, people);
        for (int chosen = 0; chosen <= people; chosen++) {
            Estimate estimate = Estimate.ofShare(chosen, people);
            if (estimate.low() <= 100 * truth && 100 * truth <= estimate.high()) {
                held += probability;
            }
            probability *= truth / (1 - truth) * (people - chosen) / (chosen + 1);
        }
        assertThat(held).isBetween(0.93, 1.0);
    }
}
