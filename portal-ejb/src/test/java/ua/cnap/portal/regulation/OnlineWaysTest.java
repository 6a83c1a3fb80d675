package ua.cnap.portal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.centre.CentreFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnlineWaysTest {
    private static final List<String> ANY = List.of();

    @Test
    @Tag("R-080")
    void an_applicant_is_told_in_the_ways_of_the_centre_and_always_in_the_cabinet() {
        assertThat(told("{\"notifyChannels\": [\"PHONE\", \"POST\", \"EMAIL\"]}"))
                .containsExactly("PHONE", "EMAIL", "POST", "CABINET");
        assertThat(told("{\"notifyChannels\": [\"AS_IN_DESCRIPTION\"]}"))
                .containsExactly("PHONE", "SMS", "EMAIL", "POST", "CABINET");
        assertThat(told("{}")).contains("SMS");
    }

    @Test
    @Tag("R-136")
    void a_result_is_received_in_the_ways_of_the_centre_that_the_card_allows() {
        String centre = "{\"deliveryMethods\": [\"IN_PERSON_CENTRE\", \"IN_PERSON_REMOTE_WORKPLACE\","
                + " \"POST_REGISTERED_WITH_INVENTORY\", \"ELECTRONIC\", \"OTHER\"]}";

        assertThat(delivered(centre, ANY)).containsExactly("IN_PERSON", "REMOTE", "POST", "ELECTRONIC");
        assertThat(delivered(centre, List.of("POST", "ELECTRONIC"))).containsExactly("POST", "ELECTRONIC");
        assertThat(delivered("{}", ANY)).containsExactly("IN_PERSON", "REMOTE", "POST", "COURIER", "ELECTRONIC");
        assertThat(delivered("{}", List.of("IN_PERSON"))).containsExactly("IN_PERSON", "REMOTE", "COURIER");
    }

    private static List<String> told(String config) {
        OnlineWays ways = new OnlineWays(Regulation.of(CentreFixture.with(config)), ANY);
        return Stream.of("PHONE", "SMS", "EMAIL", "POST", "CABINET")
                .filter(ways::tells)
                .toList();
    }

    private static List<String> delivered(String config, List<String> card) {
        OnlineWays ways = new OnlineWays(Regulation.of(CentreFixture.with(config)), card);
        return Stream.of("IN_PERSON", "REMOTE", "POST", "COURIER", "ELECTRONIC")
                .filter(ways::delivers)
                .toList();
    }
}
