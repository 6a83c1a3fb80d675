package ua.cnap.portal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-158")
class NamedPersonTest {
    @ParameterizedTest
    @CsvSource({
        "Коваленко Олена Іванівна, на Коваленко",
        "Коваленко Олена Іванівна, 'вікно 5, КОВАЛЕНКОВІ О. І.'",
        "Ковальчук Іван, скарга на Ковальчука",
        "Лобода Ганна, п.Лободою",
        "Мельник-Гнатюк Ірина, (Мельник-Гнатюк)",
        "Заяць Петро, Заяць"
    })
    void a_surname_is_known_in_its_cases(String person, String text) {
        assertThat(NamedPerson.isMeant(person, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Коваленко Олена, Шевченко", "Коваленко Олена, ''", "Лис Петро, Полисюк", "Коваленко Олена, вікно 5"})
    void another_person_is_not_meant(String person, String text) {
        assertThat(NamedPerson.isMeant(person, text)).isFalse();
    }

    @Test
    void a_person_without_a_name_is_never_meant() {
        assertThat(NamedPerson.isMeant("", "Коваленко")).isFalse();
    }
}
