package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Slip of a booked visit (талон попереднього запису, R-058), for the visitor to print or show: when, where, what for, and
 * the code with its QR. It proves nothing and is not kept, so it carries no mark of a check.
 */
public final class BookingSlip {
    private BookingSlip() {}

    /**
     * What stands on a slip.
     *
     * @param centre the centre
     * @param place name and address of the unit to come to
     * @param begin when the visit begins
     * @param services names of the services
     * @param visitor who comes
     * @param needs what is needed during the visit, in words
     * @param code the code in groups
     * @param address where the visit is looked after; the code stands in the fragment
     */
    public record Content(
            CentreHeading centre,
            String place,
            Instant begin,
            List<String> services,
            String visitor,
            List<String> needs,
            String code,
            URI address) {
        /** Keeps its own lists. */
        public Content {
            services = List.copyOf(services);
            needs = List.copyOf(needs);
        }

        /** Keeps the visitor out of logs. */
        @Override
        public String toString() {
            return "BookingSlip";
        }
    }

    /** The slip as a PDF. */
    public static byte[] print(Content content) {
        PaperPage page = new PaperPage(
                word("slip.title"),
                word("slip.subject", content.centre().name()),
                word("slip.footer", PaperWords.dayAndMinute(content.begin())));
        page.letterhead(content.centre());
        page.title(word("slip.title"));
        page.lines(lines(content));
        page.section(word("slip.following"));
        Element following = page.block("following");
        String address = content.address().toString();
        PaperPage.image(PaperPage.block(following, "qr"), QrCode.png(address), word("slip.qr", content.code()));
        Element told = PaperPage.block(following, "told");
        PaperPage.text(told, "p", "", word("slip.code"));
        PaperPage.text(told, "p", "code", content.code());
        PaperPage.text(told, "p", "", word("slip.address", address.replaceFirst("#.*", "")));
        return PaperPress.print(page, content.begin());
    }

    private static List<PaperPart.Line> lines(Content content) {
        List<PaperPart.Line> lines = new ArrayList<>(List.of(
                new PaperPart.Line(word("slip.when"), PaperWords.dayAndMinute(content.begin())),
                new PaperPart.Line(word("slip.where"), content.place()),
                new PaperPart.Line(word("slip.services"), String.join("\n", content.services())),
                new PaperPart.Line(word("slip.visitor"), content.visitor())));
        if (!content.needs().isEmpty()) {
            lines.add(new PaperPart.Line(word("slip.needs"), String.join(", ", content.needs())));
        }
        return lines;
    }
}
