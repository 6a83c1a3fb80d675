package ua.cnap.portal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The quick digest gives what the slow one gives. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Gost34311DigestTest {

    private final Random random = new Random(34311);

    @Test
    void every_length_gives_the_same_as_bouncy_castle() {
        for (int length = 0; length < 200; length++) {
            assertSame(bytes(length));
        }
        assertSame(bytes(100_003));
    }

    @Test
    void carries_of_the_control_sum_are_kept() {
        byte[] ones = new byte[320];
        Arrays.fill(ones, (byte) 0xff);
        assertSame(ones);
        ones[0] = 0;
        assertSame(ones);
        Arrays.fill(ones, 32, 64, (byte) 0);
        ones[32] = 1;
        assertSame(ones);
    }

    @Test
    void pieces_give_the_same_as_the_whole() {
        byte[] content = bytes(1000);
        Gost34311Digest pieces = new Gost34311Digest();
        int at = 0;
        while (at < content.length) {
            int length = Math.min(random.nextInt(70), content.length - at);
            pieces.update(content, at, length);
            at += length;
        }
        byte[] result = new byte[32];
        pieces.doFinal(result, 0);
        assertThat(result).isEqualTo(DigestAlgorithm.of(new Gost34311Digest(), content));
    }

    private static void assertSame(byte[] content) {
        byte[] slow = DigestAlgorithm.of(new GOST3411Digest(DigestAlgorithm.substitutionTable()), content);
        assertThat(DigestAlgorithm.of(new Gost34311Digest(), content)).isEqualTo(slow);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
