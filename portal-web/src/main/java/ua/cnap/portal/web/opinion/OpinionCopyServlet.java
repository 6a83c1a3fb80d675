package ua.cnap.portal.web.opinion;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.opinion.Opinion;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.web.table.TableCopy;
import ua.cnap.portal.web.ui.Sentences;

/** Hands out the figures of a centre for spreadsheets: the same as the page shows, no figure of fewer than ten people. */
@WebServlet("/rating/copy")
public class OpinionCopyServlet extends HttpServlet {
    @Inject
    transient OpinionBacking page;

    @Inject
    transient OpinionAddress address;

    @Inject
    transient ReadingOpinion reading;

    @Inject
    transient OpinionTable table;

    @Inject
    transient Sentences sentences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Centre centre;
        Opinion opinion;
        try {
            centre = page.centreOfAddress();
            opinion = reading.read(address.query(centre.id()));
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean excel = "xlsx".equals(request.getAttribute("copyFormat"));
        String file = "opinion-" + centre.id() + "-" + opinion.query().period().word();
        response.setHeader("Cache-Control", "public, max-age=60");
        try (TableCopy copy = TableCopy.to(response, file, excel, sentences.text("opinion.sheet"))) {
            table.write(centre, opinion, copy);
        }
    }
}
