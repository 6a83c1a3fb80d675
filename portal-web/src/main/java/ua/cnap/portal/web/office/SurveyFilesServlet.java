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
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.papers.PosterSize;
import ua.cnap.portal.survey.PrintingPosters;
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
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches() || !regulation.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(address, response);
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(Matcher address, HttpServletResponse response) throws IOException {
        String centre = address.group("centre");
        if (address.group("posters") != null) {
            PosterSize size = ScheduleSite.constant(PosterSize.values(), sent.text("size"))
                    .orElse(PosterSize.A4);
            byte[] posters = printing.posters(regulation.editor(), centre, sent.numbers("point"), size);
            Downloads.send(response, "posters.pdf", "application/pdf", posters);
            return;
        }
        long point = Long.parseLong(address.group("point"));
        if (address.group("kind").equals("svg")) {
            byte[] svg = printing.svg(regulation.editor(), centre, point).getBytes(StandardCharsets.UTF_8);
            Downloads.send(response, "qr.svg", "image/svg+xml", svg);
        } else {
            Downloads.send(response, "qr.png", "image/png", printing.png(regulation.editor(), centre, point));
        }
    }
}
