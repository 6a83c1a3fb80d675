package ua.cnap.portal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.Rnokpp;
import ua.cnap.portal.load.Population.Party;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PopulationTest {
    private static final int MANY = 30_000;
    private static final String[] PLACES = {"м. Здолбунів"};

    private final Population population = new Population(1);

    @Test
    void every_person_has_a_tax_number_of_their_own_that_tells_their_sex() {
        Set<String> codes = IntStream.range(0, MANY)
                .mapToObj(number -> population.person(number, PLACES))
                .peek(person -> assertThat(
                                Rnokpp.of(person.code()).orElseThrow().isMale())
                        .isEqualTo("M".equals(person.sex())))
                .map(Party::code)
                .collect(Collectors.toSet());

        assertThat(codes).hasSize(MANY);
    }

    @Test
    void every_company_has_a_code_by_the_rule_of_such_codes() {
        assertThat(IntStream.range(0, MANY)
                        .mapToObj(number -> population.company(number, PLACES).code()))
                .allMatch(code -> Identifier.EDRPOU.defectIn(code).isEmpty());
    }
}
