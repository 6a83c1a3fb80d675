package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.PosterSize;
import ua.cnap.portal.survey.PrintingPosters;
import ua.cnap.portal.web.ui.Download;
import ua.cnap.portal.web.ui.Downloads;

/** Posters of survey points, and their codes as pictures, for who keeps the points. */
@WebServlet(urlPatterns = "/office/survey-files/*")
public class SurveyFilesServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile(
            "/(?<centre>[a-z0-9-]{1,60})/(?:(?<posters>posters\\.pdf)|(?<point>\\d{1,18})\\.(?<kind>svg|png))");

    @Inject
    transient RegulationBacking regulation;

    @Inject
    transient PrintingPosters printing;

    @Inject
    transient SentForm sent;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.hand(request, response, ADDRESS, this::find);
    }

    private Download find(Matcher address) {
        if (!regulation.isOffered()) {
            throw new NotFound();
        }
        String centre = address.group("centre");
        if (address.group("posters") != null) {
            PosterSize size = ScheduleSite.constant(PosterSize.values(), sent.text("size"))
                    .orElse(PosterSize.A4);
            return Download.paper(
                    "posters.pdf", printing.posters(regulation.editor(), centre, sent.numbers("point"), size));
        }
        long point = Long.parseLong(address.group("point"));
        if (address.group("kind").equals("png")) {
            return new Download("qr.png", "image/png", printing.png(regulation.editor(), centre, point));
        }
        String svg = printing.svg(regulation.editor(), centre, point);
        return new Download("qr.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }
}
