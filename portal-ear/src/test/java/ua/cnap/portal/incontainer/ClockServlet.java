package ua.cnap.portal.incontainer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;

/** For a journey through the browser: lets the control of terms run as it will on the morning of a day to come. */
@WebServlet("/control")
public class ClockServlet extends HttpServlet {
    @Inject
    transient ControlledCase cases;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        MovedClock.onMorningOf(LocalDate.parse(request.getParameter("day")), cases::control);
    }
}
