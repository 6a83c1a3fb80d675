package ua.cnap.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.LocalizedText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedCatalogueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Group SOCIAL = new Group(Grouping.SPHERE, "social", LocalizedText.of("Соціальний захист"));
    private static final Group BIRTH =
            new Group(Grouping.LIFE_SITUATION, "birth", LocalizedText.of("Народження дитини"));
    private static final Group PENSION_FUND = new Group(Grouping.PROVIDER, "pfu", LocalizedText.of("Пенсійний фонд"));

    private final PublishedCatalogue catalogue = new PublishedCatalogue(
            new CatalogueStamp(1, 1, TODAY),
            List.of(
                    service("06-01", "Призначення житлової субсидії", Optional.empty(), Set.of("zdolbuniv")),
                    service("06-02", "Допомога при народженні дитини", Optional.empty(), Set.of("zdolbuniv", "kyiv")),
                    service("06-03", "Скасована допомога", Optional.of(TODAY), Set.of("kyiv"))),
            List.of(SOCIAL, BIRTH, PENSION_FUND),
            List.of());

    @Test
    @Tag("R-002")
    void services_are_counted_in_each_of_the_three_groupings() {
        assertThat(catalogue.groups(Grouping.SPHERE)).containsExactly(Map.entry(SOCIAL, 2L));
        assertThat(catalogue.groups(Grouping.LIFE_SITUATION)).containsExactly(Map.entry(BIRTH, 2L));
        assertThat(catalogue.groups(Grouping.PROVIDER)).containsExactly(Map.entry(PENSION_FUND, 2L));
    }

    @Test
    @Tag("R-001")
    void a_service_outside_the_approved_list_of_a_centre_is_not_offered_there() {
        assertThat(codes(query("", Optional.empty(), Optional.of("kyiv")))).containsExactly("06-02");
        assertThat(codes(query("", Optional.empty(), Optional.of("zdolbuniv")))).containsExactly("06-01", "06-02");
    }

    @Test
    void a_withdrawn_service_leaves_the_list_but_is_found_by_its_words_and_its_code() {
        assertThat(codes(query("", Optional.empty(), Optional.empty()))).containsExactly("06-01", "06-02");
        assertThat(codes(query("скасована", Optional.empty(), Optional.empty())))
                .containsExactly("06-03");
        assertThat(catalogue.findService("06-03").orElseThrow().isWithdrawnOn(TODAY))
                .isTrue();
        assertThat(catalogue.findService("06-03").orElseThrow().isWithdrawnOn(TODAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void the_list_is_narrowed_by_who_applies() {
        assertThat(codes(query("", Optional.of(ApplicantKind.LEGAL_ENTITY), Optional.empty())))
                .isEmpty();
        assertThat(codes(query("", Optional.of(ApplicantKind.CITIZEN), Optional.empty())))
                .hasSize(2);
    }

    @Test
    void a_page_beyond_the_last_is_the_last() {
        ServicesFound found =
                catalogue.find(new ServiceQuery("", Map.of(), Optional.empty(), Optional.empty(), false, 9, 1));
        assertThat(found.page().number()).isEqualTo(2);
        assertThat(found.page().rows()).extracting(PublishedService::code).containsExactly("06-02");
    }

    private List<String> codes(ServiceQuery query) {
        return catalogue.find(query).page().rows().stream()
                .map(PublishedService::code)
                .toList();
    }

    private static ServiceQuery query(String words, Optional<ApplicantKind> kind, Optional<String> centre) {
        return new ServiceQuery(words, Map.of(), kind, centre, false, 1, 20);
    }

    private static PublishedService service(
            String code, String name, Optional<LocalDate> withdrawn, Set<String> centres) {
        JsonNode entry = new ObjectMapper()
                .createObjectNode()
                .set("applicantTypes", new ObjectMapper().createArrayNode().add("CITIZEN"));
        return new PublishedService(
                code,
                Optional.empty(),
                LocalizedText.of(name),
                Optional.empty(),
                SOCIAL,
                List.of(BIRTH),
                Optional.of(PENSION_FUND),
                new CardParser().entry(entry),
                new PublishedService.OnlineFiling(false, Optional.empty()),
                Optional.empty(),
                withdrawn.map(day -> new PublishedService.Withdrawal(day, Optional.empty())),
                false,
                false,
                centres);
    }
}
