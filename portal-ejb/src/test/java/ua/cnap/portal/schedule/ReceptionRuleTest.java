package ua.cnap.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.centre.OpeningHours;

/** The rule of reception that an act may set, held to its own hours. */
@Tag("R-023")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceptionRuleTest {
    private static final OpeningHours RULE = new OpeningHours(
            "RECEPTION_RULE",
            "",
            List.of(),
            List.of(),
            new OpeningHours.Rule(6, 7, false, List.of("TUE", "THU"), LocalTime.of(16, 0)));

    @Test
    void the_hours_of_the_act_itself_keep_its_rule() {
        assertThat(ReceptionRule.breaches(List.of(
                        RULE,
                        week(
                                "09:00–18:00",
                                "09:00–20:00",
                                "09:00–18:00",
                                "09:00–20:00",
                                "09:00–16:45",
                                "09:00–16:00"))))
                .isEmpty();
    }

    @Test
    void each_departure_is_named() {
        OpeningHours.Break lunch = new OpeningHours.Break(LocalTime.of(13, 0), LocalTime.of(14, 0));
        List<OpeningHours> hours = new ArrayList<>(List.of(
                RULE,
                week("09:00–15:00", "09:00–19:00", "09:00–18:00", "09:00–20:00", "09:00–18:00"),
                week("09:00–18:00")));
        hours.set(1, new OpeningHours("CENTRE", "", hours.get(1).week(), List.of(lunch), null));
        hours.set(2, new OpeningHours("INTAKE", "", hours.get(2).week(), List.of(), null));

        assertThat(ReceptionRule.breaches(hours)).containsExactlyInAnyOrder(ReceptionRule.Breach.values());
    }

    @Test
    void where_no_act_sets_a_rule_nothing_is_broken() {
        assertThat(ReceptionRule.breaches(List.of(week("09:00–10:00")))).isEmpty();
    }

    private static OpeningHours week(String... days) {
        List<String> names = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT");
        List<OpeningHours.Day> week = new ArrayList<>();
        Stream.of(days).forEach(hours -> {
            String[] ends = hours.split("–");
            week.add(new OpeningHours.Day(
                    names.get(week.size()), LocalTime.parse(ends[0]), LocalTime.parse(ends[1]), false));
        });
        return new OpeningHours("CENTRE", "", week, List.of(), null);
    }
}
