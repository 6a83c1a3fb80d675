package ua.cnap.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("R-043")
class SearchIndexTest {
    private static SearchIndex index;

    @BeforeAll
    static void index_the_seed_catalogue() throws IOException {
        Map<String, String> names = new HashMap<>();
        JsonNode groups = json("/catalogue/groups.json");
        groups.forEach(kind -> kind.forEach(
                group -> names.put(group.get("id").asText(), group.get("name").asText())));
        List<Findable> services = new ArrayList<>();
        for (JsonNode service : json("/catalogue/services.json").get("services")) {
            List<String> of =
                    new ArrayList<>(List.of(names.get(service.get("sphere").asText())));
            service.get("lifeSituations").forEach(situation -> of.add(names.get(situation.asText())));
            List<String> details =
                    new ArrayList<>(List.of(names.get(service.get("provider").asText())));
            details.add(service.get("result").get("name").asText());
            service.get("documents")
                    .forEach(document -> details.add(document.get("name").asText()));
            services.add(new Findable(
                    service.get("code").asText(),
                    service.get("nationalId").asText(""),
                    service.get("name").asText(),
                    service.get("nameEn").asText(),
                    of,
                    details));
        }
        index = SearchIndex.of(services);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "queries.csv", numLinesToSkip = 1)
    void what_people_type_finds_the_service_among_the_first_three(String typed, String expected) {
        assertThat(index.find(typed).codes().stream().limit(3)).as(typed).contains(expected);
    }

    @Test
    void a_code_of_any_form_is_found_in_capital_and_small_letters() {
        SearchIndex foreign =
                SearchIndex.of(List.of(new Findable("ЖКГ-1/а", "", "Довідка", "Certificate", List.of(), List.of())));

        assertThat(foreign.find("жкг-1/А").codes()).containsExactly("ЖКГ-1/а");
    }

    @Test
    void words_typed_in_the_wrong_keyboard_layout_are_said_back() {
        assertThat(index.find("ce,cblsz").readAs()).contains("субсидія");
    }

    @Test
    void nonsense_finds_nothing() {
        assertThat(index.find("ыфвапролджщшгнек").codes()).isEmpty();
        assertThat(index.find("").codes()).isEmpty();
        assertThat(index.find("«»\"*?~[]{}\\^:()").codes()).isEmpty();
    }

    @Test
    void the_service_that_is_named_comes_first_and_a_whole_life_situation_is_found_by_its_name() {
        assertThat(index.find("субсидія").codes()).startsWith("06-01");
        assertThat(index.find("субсидия").codes()).startsWith("06-01");
        assertThat(index.find("земельна ділянка").codes()).contains("05-01", "05-02", "05-04", "05-06", "05-07");
        assertThat(index.find("земля").codes()).contains("05-02", "05-06");
    }

    @Test
    void one_word_of_the_question_does_not_bring_the_whole_catalogue() {
        assertThat(index.find("субсидія").codes()).hasSizeLessThan(10);
    }

    private static JsonNode json(String resource) throws IOException {
        try (InputStream file = SearchIndexTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(file);
        }
    }
}
