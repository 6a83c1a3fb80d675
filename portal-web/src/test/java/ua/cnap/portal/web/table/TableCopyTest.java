package ua.cnap.portal.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R-206")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableCopyTest {
    private static final int LINES = 100_000;
    /** More than the writers and the packing hold back between two looks. */
    private static final int LOOKED_AT_EVERY = 5_000;

    private static final List<Object> LINE =
            Arrays.asList("Коваль", LocalDate.of(2026, 11, 22), LocalDateTime.of(2026, 11, 22, 8, 5), null, "=1+1");

    @TempDir
    private Path folder;

    /** Counts what was sent and keeps nothing of it. */
    private static final class Sent extends OutputStream {
        private long bytes;

        @Override
        public void write(int octet) {
            bytes++;
        }

        @Override
        public void write(byte[] octets, int from, int count) {
            bytes += count;
        }
    }

    @Test
    void of_a_hundred_thousand_lines_those_before_are_sent_when_the_next_ones_are_read() throws IOException {
        Sent csv = new Sent();
        assertSentMeanwhile(new CsvCopy(csv), csv);
        Sent excel = new Sent();
        assertSentMeanwhile(new ExcelCopy(excel, "Журнал"), excel);
    }

    private static void assertSentMeanwhile(TableCopy copy, Sent sent) throws IOException {
        Random random = new Random(1);
        long before = -1;
        try (copy) {
            for (int line = 0; line < LINES; line++) {
                copy.add(List.of(
                        "Рядок " + line, Long.toHexString(random.nextLong()), Long.toHexString(random.nextLong())));
                if (line % LOOKED_AT_EVERY == LOOKED_AT_EVERY - 1) {
                    assertThat(sent.bytes).isGreaterThan(before + LOOKED_AT_EVERY * 8L);
                    before = sent.bytes;
                }
            }
        }
    }

    @Test
    void a_line_for_ukrainian_spreadsheets_has_semicolons_and_days_as_people_write_them() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvCopy copy = new CsvCopy(bytes)) {
            copy.add(LINE);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Коваль\";\"22.11.2026\";\"22.11.2026 08:05\";\"\";\"'=1+1\"\r\n");
    }

    @Test
    void a_workbook_has_texts_as_texts_and_days_as_days() throws IOException {
        Path workbook = Files.createTempFile(folder, "journal", ".xlsx");
        try (ExcelCopy copy = new ExcelCopy(Files.newOutputStream(workbook), "Журнал")) {
            copy.add(LINE);
        }

        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            assertThat(text(parts, "xl/workbook.xml")).contains("Журнал");
            assertThat(text(parts, "xl/worksheets/sheet1.xml"))
                    .contains("<is><t>Коваль</t></is>", "<is><t>=1+1</t></is>", "<v>46348")
                    .doesNotContain("<f>");
        }
    }

    /** With letters instead of the references to them. */
    private static String text(ZipFile parts, String name) throws IOException {
        String xml = new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}
