package ua.cnap.portal.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.report.ReadingReports;
import ua.cnap.portal.report.Report;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Downloads;

/** Hands a report to the staff of its centre: a drawn one as a paper, any as a table. */
@WebServlet(
        urlPatterns = {
            "/office/reports.pdf",
            "/office/reports.csv",
            "/office/reports.xlsx",
            "/en/office/reports.csv",
            "/en/office/reports.xlsx"
        })
public class ReportFileServlet extends HttpServlet {
    @Inject
    transient CurrentUser user;

    @Inject
    transient ReadingReports reading;

    @Inject
    transient ReportsBacking page;

    @Inject
    transient ReportCopy copy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        try {
            if (path.endsWith(".pdf")) {
                byte[] paper = reading.print(user.staff(), page.span(), page.day());
                Downloads.send(response, "report.pdf", "application/pdf", paper);
            } else {
                Report report = page.getReport();
                response.setHeader("Cache-Control", "no-store");
                copy.send(report, path.endsWith(".xlsx"), response);
            }
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
