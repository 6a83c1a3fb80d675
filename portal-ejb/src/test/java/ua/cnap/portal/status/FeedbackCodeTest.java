package ua.cnap.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("R-201")
class FeedbackCodeTest {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<FeedbackCode> CODES = new Random(5203)
            .longs()
            .boxed()
            .flatMap(bits -> FeedbackCode.of(bits).stream())
            .limit(100)
            .toList();

    @Test
    void a_code_is_understood_as_it_was_printed() {
        assertThat(CODES).allSatisfy(code -> {
            assertThat(code.grouped()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}");
            assertThat(FeedbackCode.parse(code.grouped())).contains(code);
            assertThat(FeedbackCode.parse(code.symbols())).contains(code);
        });
    }

    @Test
    void sixty_bits_make_a_code_and_other_bits_make_another() {
        Set<FeedbackCode> codes = new HashSet<>();
        int drawn = 0;
        for (int bit = 0; bit < 60; bit++) {
            Optional<FeedbackCode> code = FeedbackCode.of(1L << bit);
            drawn += code.isPresent() ? 1 : 0;
            code.ifPresent(codes::add);
        }
        assertThat(codes).hasSize(drawn).hasSizeGreaterThan(40);
    }

    @Test
    void one_wrong_symbol_anywhere_is_noticed() {
        assertThat(CODES.stream().flatMap(code -> withOneWrong(code.symbols())))
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(FeedbackCode.parse(wrong)).isEmpty());
    }

    @Test
    void two_neighbours_changed_over_are_noticed() {
        assertThat(CODES.stream().flatMap(code -> withNeighboursSwapped(code.symbols())))
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(FeedbackCode.parse(wrong)).isEmpty());
    }

    @Test
    void lower_case_spaces_and_dashes_make_no_difference() {
        FeedbackCode code = CODES.get(0);

        assertThat(FeedbackCode.parse(
                        "  " + code.grouped().toLowerCase(java.util.Locale.ROOT).replace("-", " – ")))
                .contains(code);
    }

    @Test
    void letters_that_look_like_digits_and_cyrillic_ones_that_look_like_latin_are_understood() {
        FeedbackCode code = withSymbols("0", "1", "A", "B", "C", "E", "H", "K", "M", "P", "T", "X");
        String latin = code.symbols().substring(0, 12);

        assertThat(FeedbackCode.parse(typed("OIABCEHKMPTX", code, latin))).contains(code);
        assertThat(FeedbackCode.parse(typed("OLABCEHKMPTX", code, latin))).contains(code);
        assertThat(FeedbackCode.parse(typed("ОІАВСЕНКМРТХ", code, latin))).contains(code);
        assertThat(FeedbackCode.parse(typed("оіавсенкмртх", code, latin))).contains(code);
    }

    @Test
    void what_cannot_be_a_code_is_no_code() {
        assertThat(Stream.of("", " ", "0", "U".repeat(13), "0".repeat(14), "0".repeat(10_000), "код", "'; drop table"))
                .allSatisfy(typed -> assertThat(FeedbackCode.parse(typed)).isEmpty());
        assertThat(FeedbackCode.parse(null)).isEmpty();
    }

    @Test
    void a_code_does_not_show_itself_in_a_log() {
        assertThat(CODES.get(0).toString()).doesNotContain(CODES.get(0).symbols());
    }

    private static Stream<String> withOneWrong(String right) {
        return Stream.iterate(0, place -> place < right.length(), place -> place + 1)
                .flatMap(place -> SYMBOLS.chars()
                        .filter(symbol -> symbol != right.charAt(place))
                        .mapToObj(symbol -> right.substring(0, place) + (char) symbol + right.substring(place + 1)));
    }

    private static Stream<String> withNeighboursSwapped(String right) {
        return Stream.iterate(0, place -> place < right.length() - 1, place -> place + 1)
                .filter(place -> right.charAt(place) != right.charAt(place + 1))
                .map(place -> right.substring(0, place)
                        + right.charAt(place + 1)
                        + right.charAt(place)
                        + right.substring(place + 2));
    }

    /** The look-alikes in place of the twelve symbols, and the code's own check symbol. */
    private static String typed(String lookAlikes, FeedbackCode code, String latin) {
        assertThat(lookAlikes).hasSameSizeAs(latin);
        return lookAlikes + code.symbols().substring(12);
    }

    private static FeedbackCode withSymbols(String... symbols) {
        long bits = 0;
        for (String symbol : symbols) {
            bits = bits << 5 | SYMBOLS.indexOf(symbol);
        }
        return FeedbackCode.of(bits).orElseThrow();
    }
}
