package ua.cnap.portal.papers;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Element;

/**
 * Draws a paper as PDF/A-2a and PDF/UA-1. Everything that would differ between two drawings of one content (date,
 * identifier) is taken from the content, because signatures are put over the bytes.
 */
final class PaperPress {
    private static final String PRODUCER = "Portal of administrative service centres";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String STYLE = style();

    static {
        // its messages quote the text of the page, which is personal data; what goes wrong is thrown
        XRLog.setLoggingEnabled(false);
    }

    private PaperPress() {}

    static byte[] print(PaperPage page, Instant date) {
        Element head = (Element) page.document().getElementsByTagName("head").item(0);
        PaperPage.append(head, "style").setTextContent(STYLE + page.sheet());
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, document)) {
            renderer.createPDFWithoutClosing();
            dateBy(document, date);
            document.setDocumentId((long) page.body().getTextContent().hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper cannot be drawn", e);
        }
    }

    private static PdfBoxRenderer renderer(PaperPage page, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer(PRODUCER);
        builder.usePDDocument(document);
        for (PaperFont font : PaperFont.values()) {
            PDType0Font embedded = PDType0Font.load(document, font.outlines(), true);
            builder.useFont(new PDFontSupplier(embedded), PaperFont.FAMILY, font.weight(), null, true);
        }
        builder.withW3cDocument(page.document(), null);
        return builder.buildPdfRenderer();
    }

    private static void dateBy(PDDocument document, Instant date) throws IOException {
        Instant second = date.truncatedTo(ChronoUnit.SECONDS);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + second);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(PaperPress.class.getResourceAsStream("paper.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of papers cannot be read", e);
        }
    }
}
