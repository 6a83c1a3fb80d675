package ua.cnap.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.centre.CentreFixture;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntakeRulesTest {
    @Test
    @Tag("R-074")
    void a_centre_that_says_nothing_takes_packages_at_the_counter_and_by_post_as_the_card_allows() {
        IntakeRules rules = rules("{}");

        assertThat(rules.channelsFor("06-01", List.of("IN_PERSON", "POST", "ELECTRONIC")))
                .containsExactly(Channel.COUNTER, Channel.POST, Channel.STATE_PORTAL);
        assertThat(rules.channelsFor("06-01", List.of("IN_PERSON"))).containsExactly(Channel.COUNTER);
        assertThat(rules.channelsFor("06-01", List.of("IN_PERSON", "PHONE")))
                .containsExactly(Channel.COUNTER, Channel.PHONE);
        assertThat(rules.deliveryFor(List.of())).containsExactly(DeliveryWay.IN_PERSON, DeliveryWay.POST);
    }

    @Test
    @Tag("R-072")
    void a_starosta_takes_only_what_the_centre_allows() {
        IntakeRules rules = rules("{\"starosta\": {\"services\": [\"06-01\"], \"districts\": [\"Копитківський\"]}}");

        assertThat(rules.channelsFor("06-01", List.of("IN_PERSON"))).contains(Channel.STAROSTA);
        assertThat(rules.channelsFor("01-01", List.of("IN_PERSON"))).doesNotContain(Channel.STAROSTA);
        assertThat(rules.starosta().districts()).containsExactly("Копитківський");
        assertThat(rules("{\"starosta\": true}").channelsFor("01-01", List.of("IN_PERSON")))
                .contains(Channel.STAROSTA);
    }

    @Test
    @Tag("R-080")
    void ways_of_delivery_are_those_of_the_centre_that_the_card_allows() {
        IntakeRules rules = rules("{\"deliveryMethods\": [\"IN_PERSON_CENTRE\", \"IN_PERSON_TERRITORIAL_UNIT\","
                + " \"POST_REGISTERED_WITH_INVENTORY\", \"ELECTRONIC\"]}");

        assertThat(rules.deliveryFor(List.of("IN_PERSON", "POST")))
                .containsExactly(DeliveryWay.IN_PERSON, DeliveryWay.TERRITORIAL_UNIT, DeliveryWay.POST);
        assertThat(rules.deliveryFor(List.of("ELECTRONIC"))).containsExactly(DeliveryWay.ELECTRONIC);
    }

    @Test
    @Tag("R-089")
    void the_form_of_a_case_follows_the_rule_of_the_centre() {
        assertThat(rules("{\"retentionAtCentre\": \"PAPER_AND_ELECTRONIC\"}").caseForm())
                .isEqualTo(CaseForm.BOTH);
        assertThat(rules("{\"retentionAtCentre\": \"NOT_SPECIFIED\"}").caseForm())
                .isEqualTo(CaseForm.PAPER);
    }

    private static IntakeRules rules(String config) {
        return IntakeRules.of(CentreFixture.with(config));
    }
}
