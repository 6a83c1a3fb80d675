package ua.cnap.portal.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.report.PublishedReports;
import ua.cnap.portal.report.ReportPeriod;
import ua.cnap.portal.web.ui.Downloads;

/** Hands a published report to everybody, as the paper and for spreadsheets. */
@WebServlet("/published/file")
public class PublishedFileServlet extends HttpServlet {
    @Inject
    transient PublishedReportsBacking page;

    @Inject
    transient PublishedReports published;

    @Inject
    transient ReportCopy copy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String centre = page.getCentre().id();
            ReportPeriod period = page.chosen().orElseThrow(NotFound::new);
            String format = String.valueOf(request.getAttribute("copyFormat"));
            if (format.equals("pdf")) {
                Downloads.send(response, "report.pdf", "application/pdf", published.paper(centre, period));
            } else {
                response.setHeader("Cache-Control", "public, max-age=60");
                copy.send(published.read(centre, period), format.equals("xlsx"), response);
            }
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
