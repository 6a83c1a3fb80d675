package ua.cnap.portal.centre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitTest {
    private static final String CENTRE = """
            {"id": "town", "name": "Центр міста", "address": "вул. Перша, 1", "subunits": [
              {"id": "town-north", "kind": "STAROSTA_DISTRICT", "name": "Північний округ", "nameEn": "North"},
              {"kind": "SOMETHING_NEW", "name": "Без імені"}]}
            """;

    @Test
    void the_centre_itself_comes_before_its_units() throws JsonProcessingException {
        assertThat(centre().units()).extracting(Unit::id).containsExactly("town", "town-north", "town-2");
        assertThat(centre().units())
                .extracting(Unit::kind)
                .containsExactly(UnitKind.CENTRE, UnitKind.STAROSTA_DISTRICT, UnitKind.TERRITORIAL_UNIT);
    }

    @Test
    void a_unit_is_found_by_its_id_and_named_in_both_languages() throws JsonProcessingException {
        Unit north = centre().findUnit("town-north").orElseThrow();

        assertThat(north.nameIn(Locale.ENGLISH)).isEqualTo("North");
        assertThat(north.nameIn(Locale.forLanguageTag("uk"))).isEqualTo("Північний округ");
        assertThat(centre().findUnit("elsewhere")).isEmpty();
    }

    private static Centre centre() throws JsonProcessingException {
        return JsonMapper.builder().build().readValue(CENTRE, Centre.class);
    }
}
