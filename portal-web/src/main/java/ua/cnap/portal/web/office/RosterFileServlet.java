package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.schedule.PrintingRoster;
import ua.cnap.portal.web.ui.Download;
import ua.cnap.portal.web.ui.Downloads;

/** Prints duty rosters for who draws them. */
@WebServlet(urlPatterns = "/office/roster-files/*")
public class RosterFileServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile(
            "/(?<centre>[a-z0-9-]{1,60})/(?<unit>[a-z0-9-]{1,80})/(?<month>20\\d\\d-(?:0[1-9]|1[0-2]))\\.pdf");

    @Inject
    transient RegulationBacking regulation;

    @Inject
    transient PrintingRoster printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.hand(request, response, ADDRESS, this::find);
    }

    private Download find(Matcher address) {
        if (!regulation.isOffered()) {
            throw new NotFound();
        }
        byte[] paper = printing.print(
                regulation.editor(),
                address.group("centre"),
                address.group("unit"),
                YearMonth.parse(address.group("month")));
        return Download.paper("roster.pdf", paper);
    }
}
