package ua.cnap.portal.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-043")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicAddressesTest {
    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-01",
                "01.02.03",
                "ЖКГ-1",
                "1",
                "А",
                "ґ/Є.ї-і",
                "12/345",
                "a..b",
                "1./.2",
                "drafts",
                "receipts",
                "blank",
                "x.xhtml",
                "АБВГҐДЕЄЖЗИІЇЙКЛМНОП"
            })
    void every_code_that_a_card_may_have_leads_to_the_pages_of_its_service(String code) {
        String segment = URLEncoder.encode(code, StandardCharsets.UTF_8);

        assertLeads("/services/" + segment, "/catalogue/service.xhtml", Map.of("serviceCode", code));
        assertLeads("/services/" + segment + "/blank", "/catalogue/blank", Map.of("serviceCode", code));
        assertLeads("/apply/" + segment, "/apply/begin.xhtml", Map.of("serviceCode", code));
        assertLeads("/office/catalogue/" + segment, "/office/catalogue.xhtml", Map.of("serviceCode", code));
    }

    @Test
    void a_code_that_is_not_encoded_is_understood_too() {
        assertLeads("/services/ЖКГ-1", "/catalogue/service.xhtml", Map.of("serviceCode", "ЖКГ-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "/documents, /apply/documents.xhtml",
        "/review, /apply/review.xhtml",
        "/sign, /apply/sign.xhtml",
        "/plot, /apply/step.xhtml"
    })
    void the_steps_of_a_draft_have_pages_of_their_own(String step, String view) {
        assertThat(PublicAddresses.destinationOf("/apply/drafts/" + ID + step))
                .map(PublicAddresses.Destination::view)
                .contains(view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/%zz", "/services/%", "/services/a/b", "/services/", "/apply/a/b", "/nothing"})
    void an_address_that_means_nothing_leads_nowhere(String address) {
        assertThat(PublicAddresses.destinationOf(address)).isEmpty();
    }

    private static void assertLeads(String address, String view, Map<String, String> names) {
        assertThat(PublicAddresses.destinationOf(address)).contains(new PublicAddresses.Destination(view, names));
    }
}
