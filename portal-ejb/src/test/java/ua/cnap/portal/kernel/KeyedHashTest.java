package ua.cnap.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyedHashTest {
    private final KeyedHash hash = new KeyedHash("key".getBytes(StandardCharsets.US_ASCII));

    @Test
    void is_the_hmac_of_the_standard() {
        assertThat(hash.hexOf("The quick brown fox jumps over the lazy dog"))
                .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    @Test
    void threads_that_compute_at_once_do_not_spoil_each_others_results() {
        List<String> expected = IntStream.range(0, 20_000)
                .mapToObj(String::valueOf)
                .map(hash::hexOf)
                .toList();

        List<String> together = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(String::valueOf)
                .map(hash::hexOf)
                .toList();

        assertThat(together).isEqualTo(expected);
    }

    @Test
    void another_purpose_is_another_key() {
        assertThat(hash.forPurpose("a").hexOf("text"))
                .isNotEqualTo(hash.forPurpose("b").hexOf("text"));
    }
}
