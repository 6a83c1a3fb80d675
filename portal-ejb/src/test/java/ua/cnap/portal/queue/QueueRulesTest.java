package ua.cnap.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.schedule.DeskFunction;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueueRulesTest {
    @Test
    void a_silent_regulation_has_a_series_for_every_function_and_asks_for_no_name() {
        QueueRules rules = rules("{}");

        assertThat(DeskFunction.values())
                .allSatisfy(function ->
                        assertThat(rules.seriesFor(function, "").function()).isEqualTo(function));
        assertThat(rules.asksSomething()).isFalse();
        assertThat(rules.line()).isEqualTo(new Line(3, Duration.ofMinutes(5)));
        assertThat(rules.grace()).isEqualTo(Duration.ofMinutes(10));
        assertThat(rules.lateCancels()).isFalse();
    }

    @Test
    void a_regulation_names_series_and_the_narrower_one_wins() {
        QueueRules rules = rules("""
                {"queueSeries": {"А": "INTAKE", "М": "INTAKE residence, passport", "Р": "ISSUE"}}
                """);

        assertThat(rules.seriesFor(DeskFunction.INTAKE, "passport").letter()).isEqualTo("М");
        assertThat(rules.seriesFor(DeskFunction.INTAKE, "land").letter()).isEqualTo("А");
        assertThat(rules.seriesFor(DeskFunction.CONSULTATION, "").letter()).isEqualTo("К");
    }

    @Test
    void what_cannot_be_read_is_as_if_it_were_not_written() {
        QueueRules rules = rules("""
                {"queueSeries": {"А": "DANCE"}, "queueInARow": "many", "queueLeadMinutes": -5, "queuePriorities": "всі"}
                """);

        assertThat(rules).isEqualTo(rules("{}"));
    }

    @ParameterizedTest
    @CsvSource({
        "Коваль, Ірина, true",
        "Коваль, '', false",
        "'', Ірина, false",
        "Нечуй-Левицький, Мар’яна, true",
        "12, Ірина, false"
    })
    @Tag("R-057")
    void a_named_ticket_needs_surname_and_first_name(String surname, String firstName, boolean taken) {
        TicketRequest asked =
                new TicketRequest(UUID.randomUUID(), "c", "u", DeskFunction.INTAKE, List.of(), "", surname, firstName);

        assertThat(asked.isNamedAs(rules("{\"queuePersonified\": [\"surname\", \"firstName\"]}")))
                .isEqualTo(taken);
        assertThat(asked.isNamedAs(rules("{}"))).isTrue();
    }

    private static QueueRules rules(String config) {
        try {
            return QueueRules.of(new ObjectMapper().readTree(config), OptionalInt.empty());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
