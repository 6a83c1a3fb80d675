package ua.cnap.portal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-173")
class PosterPaperTest {
    /** Widths in points. */
    private static final int A4 = 595;

    private static final int A5 = 420;
    private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final PosterPaper.Content DESK = new PosterPaper.Content(
            "Центр надання адміністративних послуг виконавчого комітету Здолбунівської міської ради",
            "Північний підрозділ · Вікно 12",
            URI.create("https://cnap.example/s/VGFFG5"));

    @Test
    void eight_posters_fit_a_sheet_of_A4_and_each_has_a_sheet_of_its_own_otherwise() throws IOException {
        assertThat(sheets(8, PosterSize.MANY)).containsExactly(A4);
        assertThat(sheets(2, PosterSize.A4)).containsExactly(A4, A4);
        assertThat(sheets(2, PosterSize.A5)).containsExactly(A5, A5);
    }

    private static List<Integer> sheets(int posters, PosterSize size) throws IOException {
        byte[] pdf = PosterPaper.print(Collections.nCopies(posters, DESK), size, DAY);
        List<Integer> widths = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getPages()
                    .forEach(page -> widths.add(Math.round(page.getMediaBox().getWidth())));
        }
        return widths;
    }

    @ParameterizedTest
    @EnumSource(PosterSize.class)
    void a_poster_tells_the_place_and_the_short_address_to_everybody_and_for_long(PosterSize size) throws Exception {
        byte[] poster = PosterPaper.print(List.of(DESK), size, DAY);

        assertThat(PrintedText.of(poster))
                .contains("Оцінітьобслуговування", "Вікно12", "cnap.example/s/VGFFG5", "Ratetheservice");
        assertArchivalAndAccessible(poster);
    }
}
