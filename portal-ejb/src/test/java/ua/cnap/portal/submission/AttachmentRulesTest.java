package ua.cnap.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.signature.Limits;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentRulesTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};

    private final AttachmentRules rules = new AttachmentRules(List.of("application/pdf", "image/png"), 1);

    @Test
    void a_file_of_an_allowed_type_is_taken_with_the_type_of_its_content() {
        assertThat(rules.check("план.pdf", PDF)).isEqualTo("application/pdf");
        assertThat(rules.check("ФОТО.PNG", PNG)).isEqualTo("image/png");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("план.pdf", new byte[0])).isEqualTo("error.file.empty");
    }

    @Test
    void a_file_may_be_as_large_as_the_limit_and_not_one_byte_larger() {
        assertThat(rules.check("план.pdf", Arrays.copyOf(PDF, 1_000_000))).isEqualTo("application/pdf");
        assertThat(refusal("план.pdf", Arrays.copyOf(PDF, 1_000_001))).isEqualTo("error.file.tooLarge");
    }

    @Test
    void files_that_are_too_large_or_too_many_together_are_refused() {
        AttachedDocument large = attached(49_000_000);

        AttachmentRules.checkRoom("план.pdf", new byte[1_000_000], List.of(large));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> AttachmentRules.checkRoom("план.pdf", new byte[1_000_001], List.of(large)))
                .withMessage("error.file.tooMuch");
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(
                        () -> AttachmentRules.checkRoom("план.pdf", new byte[1], Collections.nCopies(20, attached(1))))
                .withMessage("error.file.tooMany");
    }

    @Test
    void the_most_that_may_be_attached_can_be_signed_as_one_container() {
        int applicationItself = 2_000_000;

        assertThat(AttachmentRules.MOST_MEGABYTES * 1_000_000 + applicationItself)
                .isLessThan(Limits.standard().maxFile());
    }

    @Test
    void a_field_that_names_no_types_keeps_its_own_size_and_none_exceeds_what_all_files_may_be() {
        assertThat(AttachmentRules.of(new Field.Files(List.of(), 2, Optional.empty())))
                .isEqualTo(new AttachmentRules(AttachmentRules.USUAL.accept(), 2));
        assertThat(AttachmentRules.of(new Field.Files(List.of("image/tiff"), 100, Optional.empty())))
                .isEqualTo(new AttachmentRules(List.of("image/tiff"), AttachmentRules.MOST_MEGABYTES));
    }

    private static AttachedDocument attached(long size) {
        return new AttachedDocument(
                UUID.randomUUID(), "plan", "план.pdf", "application/pdf", size, "", UUID.randomUUID());
    }

    @Test
    void a_program_dressed_as_a_document_is_refused() {
        assertThat(refusal("план.pdf", PROGRAM)).isEqualTo("error.file.otherType");
    }

    @Test
    void a_document_whose_name_says_something_else_is_refused() {
        assertThat(refusal("план.exe", PDF)).isEqualTo("error.file.otherType");
        assertThat(refusal("план.png", PDF)).isEqualTo("error.file.otherType");
        assertThat(refusal("план", PDF)).isEqualTo("error.file.otherType");
    }

    @Test
    void a_document_of_another_card_s_type_is_refused() {
        AttachmentRules pictures = new AttachmentRules(List.of("image/png"), 1);

        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> pictures.check("план.pdf", PDF));

        assertThat(refused.arguments()).containsExactly("план.pdf", "PNG");
    }

    @Test
    void a_card_may_allow_types_the_portal_has_no_list_of_endings_for() {
        byte[] webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
        byte[] oldWord = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        AttachmentRules foreign = new AttachmentRules(List.of("image/webp", "application/msword"), 1);

        assertThat(foreign.allowed()).isEqualTo("WEBP, DOC");
        assertThat(foreign.check("фото.webp", webp)).isEqualTo("image/webp");
        assertThat(foreign.check("лист.doc", oldWord)).isEqualTo("application/msword");
        assertThat(catchThrowableOfType(FileRefused.class, () -> foreign.check("лист.doc", PROGRAM))
                        .messageKey())
                .isEqualTo("error.file.otherType");
    }

    @Test
    void folders_and_invisible_characters_of_a_name_are_dropped() {
        assertThat(AttachmentRules.plainName("../../x.pdf")).isEqualTo("x.pdf");
        assertThat(AttachmentRules.plainName("C:\\Users\\Ганна\\план.pdf")).isEqualTo("план.pdf");
        assertThat(AttachmentRules.plainName("план\u202Efdp.exe\r\n")).isEqualTo("планfdp.exe");
        assertThat(AttachmentRules.plainName("..")).isEqualTo("файл");
        assertThat(AttachmentRules.plainName("../")).isEqualTo("файл");
        assertThat(AttachmentRules.plainName(null)).isEqualTo("файл");
    }

    @Test
    void a_ukrainian_name_of_three_hundred_characters_is_kept_and_a_longer_one_keeps_its_ending() {
        String longest = "ї".repeat(296) + ".pdf";

        assertThat(AttachmentRules.plainName(longest)).isEqualTo(longest);
        assertThat(AttachmentRules.plainName("ї".repeat(500) + ".pdf"))
                .hasSize(300)
                .endsWith("ї.pdf");
        assertThat(AttachmentRules.plainName(Normalizer.normalize(longest, Normalizer.Form.NFD)))
                .isEqualTo(longest);
    }

    private String refusal(String name, byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> rules.check(name, content))
                .messageKey();
    }
}
