package ua.cnap.portal.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.papers.ApplicationContent;
import ua.cnap.portal.papers.BlankPaper;

/** The blank of the form of a service (бланк заяви) to print on A4 and fill in by hand. */
@WebServlet("/catalogue/blank")
public class BlankServlet extends HttpServlet {
    @Inject
    transient BrowsingCatalogue catalogue;

    /** Blanks by card version: a version never changes. */
    private final transient Map<Long, byte[]> drawn = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = ServiceAddress.code(request);
        Optional<PublishedService> service = catalogue.findService(code);
        Optional<Card> card =
                catalogue.findCard(code).filter(found -> found.form().isPresent());
        if (service.isEmpty() || card.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] blank = drawn.computeIfAbsent(
                service.get().currentVersion().orElseThrow().id(), id -> draw(service.get(), card.get()));
        response.setContentType("application/pdf");
        response.setContentLength(blank.length);
        response.setHeader("Content-Disposition", "inline; filename=\"blank.pdf\"");
        response.getOutputStream().write(blank);
    }

    private static byte[] draw(PublishedService service, Card card) {
        Instant publishedAt = card.information()
                .validFrom()
                .orElse(LocalDate.EPOCH)
                .atStartOfDay(KyivClock.ZONE)
                .toInstant();
        return BlankPaper.render(
                new ApplicationContent.ServiceLine(
                        service.code(),
                        service.name().uk(),
                        card.version(),
                        card.information().validFrom()),
                card.form().orElseThrow(),
                publishedAt);
    }
}
