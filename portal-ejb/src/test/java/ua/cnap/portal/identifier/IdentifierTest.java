package ua.cnap.portal.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "1759013776,1948-02-28,true", "0000000017,1899-12-31,true", "0000101231,1900-01-01,true",
        "0078945672,1902-02-28,true", "0146000080,1903-12-31,false", "6215110000,2070-02-28,false",
        "6265499997,2071-07-16,true", "7304900424,2099-12-31,false", "6404300020,2075-05-05,false",
        "9000000002,2146-05-30,false"
    })
    void a_tax_number_tells_the_birth_date_and_the_sex(String value, LocalDate birth, boolean male) {
        Rnokpp number = Rnokpp.of(value).orElseThrow();

        assertThat(number.birthDate()).isEqualTo(birth);
        assertThat(number.isMale()).isEqualTo(male);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1759013770", "0000101232"})
    void a_tax_number_with_a_wrong_digit_is_told_from_one_of_wrong_length(String value) {
        assertThat(Identifier.RNOKPP.defectIn(value)).contains(IdentifierDefect.CHECK_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "175901377A", "17590137761", ""})
    void a_tax_number_has_ten_digits(String value) {
        assertThat(Identifier.RNOKPP.defectIn(value)).contains(IdentifierDefect.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1759013776", "175 901 3776", "17590-13776"})
    void spaces_and_hyphens_do_not_make_a_tax_number_wrong(String typed) {
        assertThat(Identifier.RNOKPP.accepts(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00032129", "00032106", "14360570", "21560045", "20064120", "43220851", "43005393", "37993783",
                        "43720363",
                "37508470", "00015622", "38516849", "34047020", "26345558", "00001005", "00001074", "00002810",
                        "30000015",
                "30000119", "30000440"
            })
    void codes_of_entities_pass_in_every_branch_of_the_rule(String code) {
        assertThat(Identifier.EDRPOU.accepts(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00022437", "30000003", "60000002"})
    void a_code_of_an_entity_with_a_wrong_digit_is_refused(String code) {
        assertThat(Identifier.EDRPOU.defectIn(code)).contains(IdentifierDefect.CHECK_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19910824-00026", "19000101-00019", "20700228-99999", "20720229-01234", "20991231-45679"})
    void register_record_numbers_pass(String value) {
        assertThat(Identifier.UNZR.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19910824-00025", "20710229-00010", "19910824-0002", "19911324-00020", "19910824-00000"})
    void register_record_numbers_with_an_error_are_refused(String value) {
        assertThat(Identifier.UNZR.accepts(value)).isFalse();
    }

    @Test
    void a_register_record_number_is_accepted_without_its_hyphen_and_kept_with_it() {
        assertThat(Identifier.UNZR.normalised("1991082400026")).isEqualTo("19910824-00026");
        assertThat(Identifier.UNZR.defectIn("1991082400026")).contains(IdentifierDefect.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UA213223130000026007233566001", "UA473052990000026005026707459", "UA188999980031414530000000001",
                "UA223052990000026001234567890", "UA548201720000000000000000001",
                        "ua21 3223 1300 0002 6007 2335 6600 1",
                "UА213223130000026007233566001"
            })
    void bank_accounts_pass_however_they_are_spelled(String typed) {
        assertThat(Identifier.IBAN.accepts(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UA213223130000026007233566002,CHECK_DIGIT",
        "UA21322313000002600723356600,FORM",
        "PL61109010140000071219812874,FORM"
    })
    void bank_accounts_with_an_error_are_refused(String value, IdentifierDefect defect) {
        assertThat(Identifier.IBAN.defectIn(value)).contains(defect);
    }

    @ParameterizedTest
    @CsvSource({
        "+380980163513,+380980163513", "0980163513,+380980163513", "098 016-35-13,+380980163513",
        "(0564) 90 08 12,+380564900812", "80980163513,+380980163513", "980163513,+380980163513",
        "0800500459,+380800500459"
    })
    void telephones_are_kept_in_one_form(String typed, String kept) {
        assertThat(Identifier.PHONE.normalised(typed)).isEqualTo(kept);
        assertThat(Identifier.PHONE.accepts(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+48123456789", "90-10-10", "+38098016351", "00380980163513", "098 016 35 1З", ""})
    void what_is_not_a_ukrainian_telephone_is_refused(String typed) {
        assertThat(Identifier.PHONE.accepts(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UA12060170010065850,4",
        "UA12060170010720279,5",
        "UA56060250010051586,4",
        "UA80000000000093317,1",
        "UA68020110010097898,4",
        "UA56060250000052338,3",
        "UA68020000000016021,2"
    })
    void codes_of_places_are_in_the_codifier_at_their_level(String code, int level) {
        assertThat(Identifier.KATOTTG.accepts(code)).isTrue();
        assertThat(Codifier.bundled().find(code)).get().matches(unit -> unit.level() == level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5610100000", "UA5606025001005158"})
    void what_is_not_a_code_of_a_place_is_refused(String value) {
        assertThat(Identifier.KATOTTG.accepts(value)).isFalse();
    }

    @Test
    void a_city_district_lies_within_its_hromada() {
        assertThat(Codifier.bundled().isWithin("UA12060170010720279", "UA12060170000091033"))
                .isTrue();
        assertThat(Codifier.bundled().isWithin("UA56060250010051586", "UA12060170000091033"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CADASTRAL,5610100000:01:001:0012,true",
        "CADASTRAL,56101000001:01:001:0012,false",
        "KVED,62.01,true",
        "KVED,6201,false",
        "POSTAL_INDEX,02081,true",
        "POSTAL_INDEX,2081,false",
        "EMAIL,a@b.ua,true",
        "EMAIL,a@b,false",
        "EMAIL,два@слова.ua,false"
    })
    void other_identifiers_have_their_forms(Identifier kind, String value, boolean right) {
        assertThat(kind.accepts(value)).isEqualTo(right);
    }

    @Test
    void text_is_kept_as_typed_but_for_its_apostrophes_and_invisible_signs() {
        assertThat(PlainText.line("  Мар'яна О`Ніл\u0000\u202E ")).isEqualTo("Мар’яна О’Ніл");
        assertThat(PlainText.line("' OR 1=1; -- <b>")).isEqualTo("' OR 1=1; -- <b>");
        assertThat(PlainText.line("и\u0306")).isEqualTo("й");
        assertThat(PlainText.lines("один\r\nдва\rтри")).isEqualTo("один\nдва\nтри");
    }
}
