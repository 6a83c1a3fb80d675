package ua.cnap.portal.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a paper back, page by page. Spaces are left out: a narrow column breaks text anywhere. */
public final class PrintedText {
    private PrintedText() {}

    /** All pages. */
    public static String of(byte[] pdf) throws IOException {
        return String.join("", pages(pdf));
    }

    /** Page by page. */
    public static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(withoutSpaces(stripper.getText(document)));
            }
            return pages;
        }
    }

    static int pageWithImage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                PDResources resources = document.getPage(page).getResources();
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        return page;
                    }
                }
            }
            throw new AssertionError("No page has an image");
        }
    }

    /** What is looked for. */
    public static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
