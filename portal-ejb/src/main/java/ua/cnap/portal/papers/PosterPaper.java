package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Posters of survey points: a QR code of which a telephone needs a tenth of the distance, the short address under it
 * for who has no camera, in Ukrainian and, smaller, in English. They prove nothing and are not kept.
 */
public final class PosterPaper {
    private static final int PIXELS_PER_MODULE = 24;
    private static final int IN_A_ROW = 2;

    private static final String SHEET =
            "@page { size: %s; margin: %s; @bottom-left { content: none; } @bottom-right { content: none; } }";

    private PosterPaper() {}

    /**
     * What stands on a poster.
     *
     * @param centre name of the centre
     * @param place what is rated within the centre, empty for the centre as a whole
     * @param address the short address
     */
    public record Content(String centre, String place, URI address) {
        /** The short address as it is typed. */
        String typed() {
            return address.toString().replaceFirst("^https?://", "");
        }
    }

    /** The posters as a PDF. */
    public static byte[] print(List<Content> posters, PosterSize size, Instant date) {
        PaperPage page = new PaperPage(word("poster.title"), word("poster.subject"), "");
        page.body().setAttribute("class", "posters " + size.name().toLowerCase(Locale.ROOT));
        page.sheet(
                switch (size) {
                    case A4 -> SHEET.formatted("A4", "14mm");
                    case A5 -> SHEET.formatted("A5", "9mm");
                    case MANY -> SHEET.formatted("A4", "8mm");
                });
        if (size == PosterSize.MANY) {
            many(page, posters);
        } else {
            posters.forEach(poster -> fill(page.block("poster"), poster));
        }
        return PaperPress.print(page, date);
    }

    private static void many(PaperPage page, List<Content> posters) {
        Element table = PaperPage.append(page.body(), "table");
        Element rows = PaperPage.append(table, "tbody");
        for (int first = 0; first < posters.size(); first += IN_A_ROW) {
            Element row = PaperPage.append(rows, "tr");
            for (int place = first; place < first + IN_A_ROW; place++) {
                Element cell = PaperPage.append(row, "td");
                if (place < posters.size()) {
                    fill(PaperPage.block(cell, "poster"), posters.get(place));
                }
            }
        }
    }

    private static void fill(Element poster, Content content) {
        PaperPage.text(poster, "p", "centre", content.centre());
        PaperPage.text(poster, "h1", "", word("poster.title"));
        if (!content.place().isEmpty()) {
            PaperPage.text(poster, "p", "place", content.place());
        }
        byte[] code = QrCode.png(content.address().toString(), PIXELS_PER_MODULE);
        PaperPage.image(PaperPage.block(poster, "code"), code, word("poster.qr", content.typed()));
        PaperPage.text(poster, "p", "typed", content.typed());
        PaperPage.text(poster, "p", "how", word("poster.how"));
        PaperPage.text(poster, "p", "english", word("poster.english")).setAttribute("lang", "en");
    }
}
