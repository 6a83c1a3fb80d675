package ua.cnap.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weekly hours as they are typed become hours of the entry, or are refused. */
@Tag("R-022")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoursDraftTest {
    private static final String WORKDAYS = "9:00-15:00";
    private static final String BEFORE = """
            [{"scope": "CENTRE", "week": [{"day": "MON", "open": "08:00", "close": "17:00"}], "source": "п. 1.7"},
             {"scope": "INTAKE", "week": [{"day": "MON", "open": "08:00", "close": "12:00"}]},
             {"scope": "INTAKE", "unit": "it-1", "week": [{"day": "MON", "open": "10:00", "close": "12:00"}]},
             {"scope": "HOTLINE", "allDay": true}]""";

    @Test
    void the_hours_of_a_scope_are_replaced_and_the_others_stay() {
        JsonNode after =
                draft("it", HoursScope.INTAKE, "13:00-13:30, 12:00–12:15").within("it", read(BEFORE));

        assertThat(after).hasSize(4);
        assertThat(after.get(0)).isEqualTo(read("""
                {"scope": "INTAKE", "week": [
                  {"day": "MON", "open": "09:00", "close": "15:00"}, {"day": "TUE", "open": "09:00", "close": "15:00"},
                  {"day": "WED", "open": "09:00", "close": "15:00"}, {"day": "THU", "open": "09:00", "close": "15:00"},
                  {"day": "FRI", "open": "09:00", "close": "00:00"}, {"day": "SAT", "closed": true},
                  {"day": "SUN", "closed": true}],
                 "breaks": [{"from": "12:00", "to": "12:15"}, {"from": "13:00", "to": "13:30"}]}"""));
        assertThat(after.get(2).path("unit").asText()).isEqualTo("it-1");
    }

    @Test
    @Tag("R-026")
    void a_unit_gets_hours_of_its_own_and_gives_them_up() {
        JsonNode own = draft("it-2", HoursScope.CENTRE, "").within("it", read(BEFORE));
        assertThat(own).hasSize(5);
        assertThat(own.get(0).path("unit").asText()).isEqualTo("it-2");

        HoursDraft none =
                new HoursDraft("it-1", HoursScope.INTAKE, List.of("", ""), "", Optional.of(LocalDate.MIN), "рішення");
        assertThat(none.within("it", read(BEFORE))).hasSize(3);
    }

    @Test
    void what_is_known_of_the_hours_besides_stays() {
        assertThat(draft("it", HoursScope.CENTRE, "")
                        .within("it", read(BEFORE))
                        .get(0)
                        .path("source")
                        .asText())
                .isEqualTo("п. 1.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:00–13:00, 12:30–14:00", "12:00–14:00, 12:30–13:00", "10:00–24:00, 12:00–13:00"})
    void breaks_that_overlap_are_refused(String breaks) {
        assertThatExceptionOfType(ScheduleRefused.class)
                .isThrownBy(() -> draft("it", HoursScope.INTAKE, breaks).within("it", read(BEFORE)))
                .withMessage("error.schedule.overlap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9:00", "25:00–26:00", "09:60–10:00", "24:30–24:40", "ранок"})
    void what_is_no_hours_is_refused(String hours) {
        assertThatExceptionOfType(ScheduleRefused.class)
                .isThrownBy(() -> of(hours).within("it", read(BEFORE)))
                .withMessage("error.schedule.hours")
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15:00–09:00", "09:00–09:00"})
    void a_day_that_ends_before_it_begins_is_refused(String hours) {
        assertThatExceptionOfType(ScheduleRefused.class)
                .isThrownBy(() -> of(hours).within("it", read(BEFORE)))
                .withMessage("error.schedule.reversed");
    }

    private static HoursDraft draft(String unit, HoursScope scope, String breaks) {
        List<String> week = List.of(WORKDAYS, WORKDAYS, WORKDAYS, WORKDAYS, "9:00–24:00", "", " ");
        return new HoursDraft(unit, scope, week, breaks, Optional.of(LocalDate.MIN), "рішення");
    }

    private static HoursDraft of(String monday) {
        return new HoursDraft("it", HoursScope.CENTRE, List.of(monday), "", Optional.of(LocalDate.MIN), "рішення");
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
