package ua.cnap.portal.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetGroupsTest {
    private static final Place DESK_1 = new Place("zdolbuniv", "zdolbuniv", Sector.SERVICE, 1L, "06-01");
    private static final Place DESK_2 = new Place("zdolbuniv", "zdolbuniv", Sector.SERVICE, 2L, "06-01");

    private final Map<UUID, FilledSheet> waiting = new HashMap<>();

    @Test
    void four_sheets_of_a_desk_wait_and_the_fifth_lets_all_of_them_be_kept() {
        come(4, sheet(DESK_1));
        assertThat(SheetGroups.ready(waiting, false)).isEmpty();

        come(1, sheet(DESK_1));

        assertThat(SheetGroups.ready(waiting, false)).isEqualTo(waiting);
    }

    @Test
    void while_the_day_goes_on_no_place_is_left_out() {
        come(3, sheet(DESK_1));
        come(4, sheet(DESK_2));

        assertThat(SheetGroups.ready(waiting, false)).isEmpty();
    }

    @Test
    void in_the_evening_a_desk_that_too_few_rated_is_left_out_and_one_that_enough_rated_stays() {
        come(6, sheet(DESK_1));
        come(2, sheet(DESK_2));
        come(3, sheet(DESK_2.without(Place.Detail.SERVICE)));
        come(1, sheet(new Place("zdolbuniv", "zdolbuniv", Sector.SERVICE, 3L, null)));

        Map<Place, Long> kept = SheetGroups.ready(waiting, true).values().stream()
                .collect(Collectors.groupingBy(FilledSheet::place, Collectors.counting()));

        assertThat(kept).containsOnly(Map.entry(DESK_1, 6L), Map.entry(DESK_2.without(Place.Detail.SERVICE), 5L));
    }

    @Test
    void what_is_too_rare_even_then_waits_for_the_next_day() {
        come(4, sheet(DESK_1));

        assertThat(SheetGroups.ready(waiting, true)).isEmpty();
    }

    @Test
    void sheets_of_visits_and_flagged_ones_and_those_of_another_version_are_never_in_one_group() {
        come(4, sheet(DESK_1));
        come(4, new FilledSheet("post-visit", 1, DESK_1, true, false, Map.of()));
        come(4, new FilledSheet("post-visit", 1, DESK_1, false, true, Map.of()));
        come(4, new FilledSheet("post-visit", 2, DESK_1, false, false, Map.of()));

        assertThat(SheetGroups.ready(waiting, true)).isEmpty();
    }

    @Test
    void whatever_waits_no_kept_sheet_is_in_a_group_smaller_than_promised() {
        Random random = new Random(864);
        for (int day = 0; day < 200; day++) {
            waiting.clear();
            for (int visitor = random.nextInt(60); visitor > 0; visitor--) {
                come(1, new FilledSheet("post-visit", 1, anywhere(random), random.nextBoolean(), false, Map.of()));
            }

            Map<FilledSheet.Likeness, Long> groups = SheetGroups.ready(waiting, random.nextBoolean()).values().stream()
                    .map(FilledSheet::likeness)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

            assertThat(groups.values()).allMatch(size -> size >= SheetGroups.LEAST);
        }
    }

    private static Place anywhere(Random random) {
        return new Place(
                "zdolbuniv",
                List.of("zdolbuniv", "zdolbuniv-1").get(random.nextInt(2)),
                Sector.values()[random.nextInt(4)],
                random.nextBoolean() ? (long) random.nextInt(4) : null,
                random.nextBoolean() ? "06-0" + random.nextInt(3) : null);
    }

    private void come(int many, FilledSheet sheet) {
        for (int each = 0; each < many; each++) {
            waiting.put(UUID.randomUUID(), sheet);
        }
    }

    private static FilledSheet sheet(Place place) {
        return new FilledSheet("post-visit", 1, place, false, false, Map.of());
    }
}
