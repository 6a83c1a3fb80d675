package ua.cnap.portal.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Operand;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeCalculatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Condition IN_TIME = new Condition.Given(new Operand.Answer("a.inTime"));
    private static final Condition EXTRA = new Condition.Given(new Operand.Answer("a.extra"));
    private static final Condition DISABLED = new Condition.Given(new Operand.Answer("a.disabled"));
    private final FeeCalculator calculator = new FeeCalculator(SubsistenceMinimum.known());

    @ParameterizedTest
    @CsvSource({
        "0.015,2026,KOPECK,49.92", "0.025,2026,KOPECK,83.20", "0.015,2024,KOPECK,45.42", "0.025,2024,KOPECK,75.70",
        "0.015,2023,KOPECK,40.26", "0.025,2023,KOPECK,67.10", "0.015,2022,KOPECK,37.22", "0.025,2022,KOPECK,62.03",
        "0.1,2024,TEN_UAH,300.00", "1,2024,TEN_UAH,3030.00", "2,2024,TEN_UAH,6060.00", "5,2024,TEN_UAH,15140.00",
        "0.1,2023,TEN_UAH,270.00", "5,2023,TEN_UAH,13420.00", "0.1,2021,TEN_UAH,230.00", "0.1,2026,TEN_UAH,330.00",
        "0.05,2024,KOPECK,151.40", "0.05,2026,KOPECK,166.40", "0.06,2026,KOPECK,199.68"
    })
    void a_formula_gives_the_published_sum(BigDecimal rate, int year, Rounding rounding, BigDecimal sum) {
        Fee fee = fee(List.of(formula("fee", rate, rounding)), List.of(), List.of());

        assertThat(calculator.listed(fee, LocalDate.of(year, 6, 1)).get(0).amount())
                .contains(sum);
    }

    @Test
    void the_first_rule_that_applies_chooses_the_sum() {
        assertThat(calculator.due(residence(), TODAY, Set.of(IN_TIME)::contains).total())
                .contains(uah("49.92"));
        assertThat(calculator.due(residence(), TODAY, none -> false).total()).contains(uah("83.20"));
    }

    @Test
    void an_additional_sum_is_due_beside_the_main_one() {
        assertThat(calculator
                        .due(residence(), TODAY, Set.of(IN_TIME, EXTRA)::contains)
                        .total())
                .contains(uah("133.12"));
    }

    @Test
    void a_sum_that_is_paid_beside_others_is_not_one_to_choose_from() {
        assertThat(calculator.alternatives(residence(), TODAY))
                .flatExtracting(line -> line.amount().stream().toList())
                .containsExactly(uah("49.92"), uah("83.20"));
    }

    @Test
    void an_exempt_applicant_pays_nothing_and_is_told_why() {
        FeeDue due = calculator.due(residence(), TODAY, Set.of(DISABLED)::contains);

        assertThat(due.isFree()).isTrue();
        assertThat(due.exemption()).get().matches(text -> text.uk().equals("особи з інвалідністю"));
    }

    @Test
    void a_sum_that_cannot_be_known_is_not_given_as_nothing() {
        FeeDue nextYear = calculator.due(residence(), LocalDate.of(2031, 1, 1), none -> false);
        Fee tariff =
                new Fee(FeeKind.TARIFF, List.of(), List.of(), List.of(), Optional.of(LocalizedText.of("тариф МВС")));

        assertThat(nextYear.isFree()).isFalse();
        assertThat(nextYear.total()).isEmpty();
        assertThat(calculator.due(tariff, TODAY, none -> false).total()).isEmpty();
    }

    @Test
    void a_free_service_costs_nothing() {
        assertThat(calculator.due(Fee.free(), TODAY, none -> false).total()).contains(uah("0.00"));
    }

    private static Fee residence() {
        return fee(
                List.of(
                        formula("inTime", uah("0.015"), Rounding.KOPECK),
                        formula("late", uah("0.025"), Rounding.KOPECK)),
                List.of(
                        new Fee.Rule(Optional.of(IN_TIME), "inTime", false),
                        new Fee.Rule(Optional.empty(), "late", false),
                        new Fee.Rule(Optional.of(EXTRA), "late", true)),
                List.of(new Fee.Exemption(LocalizedText.of("особи з інвалідністю"), Optional.of(DISABLED))));
    }

    private static Fee fee(List<Fee.Component> sums, List<Fee.Rule> rules, List<Fee.Exemption> exemptions) {
        return new Fee(FeeKind.FORMULA, sums, rules, exemptions, Optional.empty());
    }

    private static Fee.Component formula(String id, BigDecimal rate, Rounding rounding) {
        return new Fee.Component(id, LocalizedText.of(id), Optional.of(rate), rounding, Optional.empty());
    }

    private static BigDecimal uah(String sum) {
        return new BigDecimal(sum);
    }
}
