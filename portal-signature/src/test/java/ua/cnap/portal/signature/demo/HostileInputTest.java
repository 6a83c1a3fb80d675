package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.signature;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignatureVerifier;

/** Input made to break the reader ends in a verdict, quickly. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileInputTest {

    private final World world;

    HostileInputTest(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void what_is_not_a_signature_is_malformed() {
        for (String hex :
                new String[] {"", "00", "30", "3000", "3080", "0400", "30800000", "ff", "1f8080808080", "a0820000"}) {
            assertThat(world.document(HexFormat.of().parseHex(hex))).as(hex).isEqualTo(Reason.MALFORMED);
        }
    }

    @Test
    void a_cut_off_signature_is_malformed_wherever_it_ends() {
        byte[] whole = signature().build();
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(world.document(Arrays.copyOf(whole, length))).isEqualTo(Reason.MALFORMED);
        }
    }

    @Test
    void bytes_after_the_signature_are_malformed() {
        byte[] whole = signature().build();
        assertThat(world.document(Arrays.copyOf(whole, whole.length + 1))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void a_stated_length_of_two_gigabytes_is_malformed() {
        assertThat(world.document(HexFormat.of().parseHex("30847fffffff06092a864886f70d010702")))
                .isEqualTo(Reason.MALFORMED);
        assertThat(world.document(HexFormat.of().parseHex("3088ffffffffffffffff0609")))
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void deep_nesting_is_too_deep_in_both_kinds_of_length() {
        byte[] indefinite = new byte[20_000];
        for (int i = 0; i < indefinite.length; i += 2) {
            indefinite[i] = 0x30;
            indefinite[i + 1] = (byte) 0x80;
        }
        assertThat(world.document(indefinite)).isEqualTo(Reason.TOO_DEEP);

        byte[] definite = new byte[0];
        for (int i = 0; i < 3000; i++) {
            int length = definite.length;
            ByteBuffer outer = ByteBuffer.allocate(length + 5);
            outer.put((byte) 0x30)
                    .put((byte) 0x83)
                    .put((byte) (length >> 16))
                    .putShort((short) length)
                    .put(definite);
            definite = outer.array();
        }
        assertThat(world.document(definite)).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void a_crowd_of_elements_is_too_large() {
        ASN1EncodableVector many = new ASN1EncodableVector();
        ASN1Encodable empty = new DERSequence();
        for (int i = 0; i < 200_000; i++) {
            many.add(empty);
        }
        assertThat(world.document(Der.encode(new DERSequence(many)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_huge_file_is_too_large() {
        assertThat(world.document(new byte[80 << 20])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void random_damage_never_changes_who_signed_what() {
        byte[] whole = signature().attached().build();
        Random random = new Random(20261121);
        SignatureVerifier verifier = world.verifier();
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            SignatureReport report = verifier.verify(damaged, Optional.of(World.CONTENT), Purpose.DOCUMENT, World.NOW);
            if (report.reason() == Reason.OK) {
                assertThat(report.signers()).hasSize(1);
                assertThat(report.signers().get(0).chain().get(0))
                        .isEqualTo(Der.encode(World.CERTIFICATE.toASN1Structure()));
            }
        }
    }
}
