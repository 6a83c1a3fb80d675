package ua.cnap.portal.authenticity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckCodeTest {
    @Test
    void a_code_has_eighty_bits_and_a_check_symbol_in_four_groups() {
        assertThat(Stream.generate(CheckCode::draw)
                        .limit(1000)
                        .map(CheckCode::grouped)
                        .collect(Collectors.toSet()))
                .hasSize(1000)
                .allSatisfy(code -> assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}"));
    }

    @Test
    void a_code_is_understood_however_it_is_typed() {
        CheckCode code = CheckCode.draw();
        String typed = code.grouped()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'о')
                .replace('1', 'l');

        assertThat(CheckCode.parse(typed)).contains(code);
        assertThat(CheckCode.parse(code.symbols())).contains(code);
    }

    @Test
    void one_wrong_symbol_or_anything_else_is_no_code() {
        String symbols = CheckCode.draw().symbols();
        char other = symbols.charAt(3) == '7' ? '8' : '7';

        assertThat(CheckCode.parse(symbols.substring(0, 3) + other + symbols.substring(4)))
                .isEmpty();
        assertThat(CheckCode.parse(symbols + "0")).isEmpty();
        assertThat(CheckCode.parse("")).isEmpty();
        assertThat(CheckCode.parse(null)).isEmpty();
        assertThat(CheckCode.parse("x".repeat(100_000))).isEmpty();
    }
}
