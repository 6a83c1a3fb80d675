package ua.cnap.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("R-004")
class ReadingParcelTest {
    private static final String SERVICE = """
            {"services": [{"code": "77-01", "name": "Нова послуга", "sphere": "social", "applicantTypes": ["CITIZEN"]}]}""";

    @Test
    void the_seed_catalogue_has_no_fault_of_form() throws IOException {
        CatalogueParcel parcel = ReadingParcel.read(List.of(
                seed("services.json"),
                seed("groups.json"),
                seed("centres.json"),
                seed("approved-lists.json"),
                seed("cards/06-01.json"),
                seed("cards/09-01.json")));
        assertThat(parcel.entries("services")).hasSize(78);
        assertThat(parcel.entries("centres")).hasSize(5);
        assertThat(parcel.cards()).hasSize(2);
    }

    @Test
    void every_fault_is_named_at_once_by_file_and_pointer() {
        CatalogueRefused refused = refused(
                file("services.json", SERVICE.replace("\"social\"", "5").replace("77-01", "")),
                file("cards/a.json", "{\"code\": \"77-01\", \"name\": \"Картка\", \"infoCard\": {\"version\": \"x\"}}"),
                file("cards/b.json", "{ not json"));
        assertThat(refused.faults())
                .extracting(fault -> fault.file() + "#" + fault.pointer())
                .contains(
                        "services.json#/services/0/sphere",
                        "services.json#/services/0/code",
                        "cards/a.json#/infoCard/version",
                        "cards/b.json#");
        assertThat(refused.faults()).allSatisfy(fault -> assertThat(fault.text(Locale.forLanguageTag("uk")))
                .isNotBlank()
                .isNotEqualTo(fault.text(Locale.ENGLISH)));
    }

    @Test
    void a_key_that_stands_twice_and_nesting_without_end_are_faults() {
        assertThat(refused(file("services.json", "{\"services\": [], \"services\": []}"))
                        .faults())
                .extracting(CatalogueFault::messageKey)
                .containsExactly("import.notJson");
        assertThat(refused(file("deep.json", "[".repeat(100_000))).faults())
                .extracting(CatalogueFault::messageKey)
                .containsExactly("import.notJson");
    }

    @Test
    void a_character_that_the_database_does_not_keep_is_a_fault_at_its_place() {
        String name = SERVICE.replace("Нова послуга", "Нова\\u0000послуга");

        assertThat(refused(file("services.json", name)).faults())
                .extracting(fault -> fault.pointer() + " " + fault.messageKey())
                .containsExactly("/services/0/name import.character");
        assertThat(refused(file("services.json", SERVICE.replace("Нова", "\\ud83d")))
                        .faults())
                .extracting(CatalogueFault::messageKey)
                .containsExactly("import.character");
    }

    @Test
    void what_the_portal_does_not_use_is_named_and_keeps_nothing_from_being_published() {
        String card = """
                {"code": "77-01", "name": "Картка", "infoCard": {"version": 1, "applicantTypes": ["CITIZEN"],
                 "documents": [], "fee": {"kind": "FREE"}, "term": {"unit": "SAME_DAY"}, "result": {"name": "Довідка"}},
                 "form": {"sections": [{"id": "main", "fields": [{"id": "a", "type": "text", "colour": "red"}]}]}}""";

        assertThat(ReadingParcel.read(List.of(file("a.json", card))).doubts())
                .extracting(doubt -> doubt.file() + "#" + doubt.pointer())
                .containsExactly("a.json#/form/sections/0/fields/0/colour");
    }

    @Test
    void a_name_of_blanks_is_a_fault() {
        assertThat(refused(file("services.json", SERVICE.replace("Нова послуга", "  ")))
                        .faults())
                .extracting(CatalogueFault::pointer)
                .containsExactly("/services/0/name");
    }

    @Test
    void a_parcel_without_cards_and_lists_is_refused() {
        assertThat(refused(file("README.json", "{\"hello\": 1}")).faults()).hasSize(1);
        assertThat(refused().faults()).hasSize(1);
    }

    @Test
    void a_list_of_services_may_come_under_any_name() {
        assertThat(ReadingParcel.read(List.of(file("list.json", SERVICE))).entries("services"))
                .hasSize(1);
    }

    private static CatalogueRefused refused(CatalogueFile... files) {
        return catchThrowableOfType(CatalogueRefused.class, () -> ReadingParcel.read(List.of(files)));
    }

    private static CatalogueFile file(String name, String content) {
        return new CatalogueFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static CatalogueFile seed(String name) throws IOException {
        try (InputStream content = ReadingParcelTest.class.getResourceAsStream("/catalogue/" + name)) {
            return new CatalogueFile(name, content.readAllBytes());
        }
    }
}
