package ua.cnap.portal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.card.TechnologyCard;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.forms.LocalizedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RouteTest {
    @Test
    @Tag("R-122")
    void side_by_side_stages_open_together_and_the_next_waits_for_both() {
        Route route = routeOf("09-06");

        assertThat(route.openAfter(Set.of())).containsExactly(3, 4);
        assertThat(route.openAfter(Set.of(3))).containsExactly(4);
        assertThat(route.openAfter(Set.of(4))).containsExactly(3);
        assertThat(route.openAfter(Set.of(3, 4))).containsExactly(5);
        assertThat(route.openAfter(Set.of(3, 4, 5))).containsExactly(6);
        assertThat(route.last()).map(Route.Leg::number).contains(6);
    }

    @Test
    @Tag("R-122")
    void every_stage_has_its_provider_and_its_own_term() {
        assertThat(routeOf("09-06").legs())
                .extracting(leg -> leg.number() + " " + leg.providerId() + " "
                        + leg.term().value() + " " + leg.term().unit())
                .containsExactly(
                        "3 improve 2 WORKING_DAYS",
                        "4 networks 2 WORKING_DAYS",
                        "5 improve 1 WORKING_DAYS",
                        "6 improve 1 WORKING_DAYS");
    }

    @Test
    @Tag("R-122")
    void what_is_sent_back_repeats_the_stage_and_all_that_wait_for_it() {
        Route route = routeOf("09-04");

        assertThat(route.leg(5).flatMap(Route.Leg::returnsTo)).contains(3);
        assertThat(route.repeatedFrom(3)).containsExactlyInAnyOrder(3, 4, 5, 6, 7);
    }

    @Test
    @Tag("R-115")
    void a_collegial_service_has_its_decision_at_the_stage_that_approves() {
        assertThat(routeOf("09-08").legs())
                .filteredOn(Route.Leg::collegial)
                .extracting(leg -> leg.number() + " " + leg.providerId())
                .containsExactly("5 exec");
    }

    @Test
    void what_the_centre_does_in_between_neither_opens_nor_closes_anything() {
        Route route = routeOf("06-01");

        assertThat(route.legs()).extracting(Route.Leg::number).containsExactly(4, 5, 6);
        assertThat(route.openAfter(Set.of())).containsExactly(4);
    }

    @Test
    @Tag("R-101")
    void where_the_administrator_is_the_provider_nothing_is_routed() {
        Route route =
                Route.of(new TechnologyCard(List.of(stage(1, "ЦНАП", List.of()), stage(2, "ЦНАП", List.of(1)))), "x");

        assertThat(route.isOfCentreAlone()).isTrue();
        assertThat(route.last()).isEmpty();
    }

    @Test
    @Tag("R-122")
    void branches_that_the_card_joins_nowhere_are_joined_by_the_provider_of_the_service() {
        Route route = Route.of(
                new TechnologyCard(List.of(
                        stage(1, "ЦНАП", List.of()),
                        stage(2, "Архітектура", List.of(1)),
                        stage(3, "ДСНС", List.of(1)))),
                "improve");

        assertThat(route.openAfter(Set.of(2))).containsExactly(3);
        assertThat(route.last()).hasValueSatisfying(last -> {
            assertThat(last.providerId()).isEqualTo("improve");
            assertThat(last.after()).containsExactlyInAnyOrder(2, 3);
        });
    }

    @Test
    void a_card_without_stages_is_one_stage_of_its_provider() {
        Card card = card("09-06");
        Card bare = new Card(
                card.code(),
                card.nationalId(),
                card.name(),
                card.information(),
                Optional.empty(),
                card.form(),
                card.silentConsent(),
                card.verify());

        assertThat(Route.of(bare, "improve").legs()).singleElement().satisfies(leg -> {
            assertThat(leg.providerId()).isEqualTo("improve");
            assertThat(leg.term()).isEqualTo(card.information().term().term());
        });
    }

    /** Whatever the card and whoever is first: the same end, and the last stage only when all others are passed. */
    @RepeatedTest(300)
    @Tag("R-122")
    void any_order_of_closing_gives_the_same_end(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        Route route = Route.of(randomCard(random), "main");
        if (route.isOfCentreAlone()) {
            return;
        }
        int last = route.last().orElseThrow().number();
        Set<Integer> all = route.legs().stream().map(Route.Leg::number).collect(Collectors.toSet());
        Set<Integer> passed = new HashSet<>();

        while (!passed.equals(all)) {
            List<Integer> open = new ArrayList<>(route.openAfter(passed));
            assertThat(open).as("something can always be worked on").isNotEmpty();
            Collections.shuffle(open, random);
            if (open.contains(last)) {
                assertThat(passed).hasSize(all.size() - 1);
            }
            passed.add(open.get(0));
        }
        assertThat(route.openAfter(passed)).isEmpty();
    }

    private static TechnologyCard randomCard(Random random) {
        List<TechnologyCard.Stage> stages = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int number = 1; number <= count; number++) {
            List<Integer> after = IntStream.range(1, number)
                    .filter(earlier -> random.nextInt(3) == 0)
                    .boxed()
                    .toList();
            stages.add(stage(number, random.nextInt(4) == 0 ? "ЦНАП" : "Орган", after));
        }
        return new TechnologyCard(stages);
    }

    private static TechnologyCard.Stage stage(int number, String unit, List<Integer> after) {
        LocalizedText text = new LocalizedText(unit, unit);
        return new TechnologyCard.Stage(
                number,
                text,
                text,
                text,
                "В",
                Optional.empty(),
                new Term(1, TermUnit.WORKING_DAYS),
                after,
                Optional.empty(),
                false,
                false);
    }

    private static Route routeOf(String code) {
        Card card = card(code);
        return Route.of(card, card.information().provider());
    }

    private static Card card(String code) {
        try (InputStream file = RouteTest.class.getResourceAsStream("/catalogue/cards/" + code + ".json")) {
            return new CardParser().published(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
