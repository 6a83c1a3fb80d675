package ua.cnap.portal.papers;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Noto Sans in the two weights that papers use. A font is parsed once and shared by all papers: only the glyphs a paper
 * needs are copied into it.
 */
enum PaperFont {
    REGULAR(400, "NotoSans-Regular.ttf"),
    BOLD(700, "NotoSans-Bold.ttf");

    static final String FAMILY = "Noto Sans";

    private final int weight;
    private final TrueTypeFont outlines;
    private final CmapLookup characters;

    PaperFont(int weight, String file) {
        this.weight = weight;
        try (InputStream stream = Objects.requireNonNull(PaperFont.class.getResourceAsStream(file), file)) {
            this.outlines = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // substitution rules join letters of Indic scripts; Cyrillic and Latin do without, three times faster
            outlines.setEnableGsub(false);
            this.characters = outlines.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    int weight() {
        return weight;
    }

    TrueTypeFont outlines() {
        return outlines;
    }

    /** The shape of a character in units of the font, upwards positive. */
    Shape outline(int character) {
        try {
            return outlines.getGlyph()
                    .getGlyph(characters.getGlyphId(character))
                    .getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The outline of a character cannot be read", e);
        }
    }

    boolean draws(int character) {
        return characters.getGlyphId(character) != 0;
    }
}
