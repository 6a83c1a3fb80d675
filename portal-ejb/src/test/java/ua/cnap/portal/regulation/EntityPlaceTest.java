package ua.cnap.portal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CentreFixture;

@Tag("R-069")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntityPlaceTest {
    private static final Centre KAMIANETS = CentreFixture.in("UA68020110010097898", "{}");

    @Test
    void a_service_has_its_own_rule_else_that_of_the_centre_and_a_silent_act_has_none() {
        Centre centre = CentreFixture.with(
                "{\"entityPlace\": \"SEAT\", \"entityPlaces\": {\"09-01\": \"OBJECT\", \"x\": \"?\"}}");

        assertThat(EntityPlace.of(centre, "09-01")).isEqualTo(EntityPlace.OBJECT);
        assertThat(EntityPlace.of(centre, "06-01")).isEqualTo(EntityPlace.SEAT);
        assertThat(EntityPlace.of(centre, "x")).isEqualTo(EntityPlace.SEAT);
        assertThat(EntityPlace.of(CentreFixture.with("{}"), "09-01")).isEqualTo(EntityPlace.ANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "м. Кам’янець-Подільський, вул. Шевченка, 1",
                "32300, Хмельницька обл., м.Кам'янець-Подільський",
                "КАМʼЯНЕЦЬ-ПОДІЛЬСЬКИЙ"
            })
    void a_settlement_is_known_however_its_apostrophe_is_typed(String address) {
        assertThat(EntityPlace.SEAT.isMetBy(KAMIANETS, address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "м. Хмельницький, вул. Кам’янецька, 1", "м. Кам’янець"})
    void an_address_elsewhere_does_not_fit(String address) {
        assertThat(EntityPlace.SEAT.isMetBy(KAMIANETS, address)).isFalse();
        assertThat(EntityPlace.ANY.isMetBy(KAMIANETS, address)).isTrue();
    }

    @Test
    void a_centre_whose_community_the_codifier_does_not_have_is_not_judged() {
        assertThat(EntityPlace.SEAT.isMetBy(CentreFixture.with("{}"), "")).isTrue();
        assertThat(EntityPlace.SEAT.isMetBy(CentreFixture.in("UA99999999999999999", "{}"), ""))
                .isTrue();
    }
}
