package ua.cnap.portal.web.booking;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.booking.BookingPapers;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.ui.Downloads;

/** Hands out the slip and the calendar file of a visit to whoever has its code, which comes in the body of the request. */
@WebServlet(urlPatterns = {VisitFilesServlet.SLIP, VisitFilesServlet.CALENDAR})
public class VisitFilesServlet extends HttpServlet {
    static final String SLIP = "/booking/slip";
    static final String CALENDAR = "/booking/calendar";

    @Inject
    transient ChangingBooking changing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        try {
            BookingPapers papers = changing.papers(code, request.getRemoteAddr());
            if (SLIP.equals(request.getServletPath())) {
                Downloads.send(response, "zapys.pdf", "application/pdf", changing.slip(papers));
            } else {
                Locale language = "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.ROOT;
                byte[] file = changing.calendar(papers, language).getBytes(StandardCharsets.UTF_8);
                Downloads.send(response, "zapys.ics", "text/calendar; charset=utf-8", file);
            }
        } catch (BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
