package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.issuance.IssuePeriod;
import ua.cnap.portal.issuance.IssueRegister;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.transfer.DrawingUpActs;
import ua.cnap.portal.transfer.KeepingRegisters;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Downloads;

/** Prints registers of handed-over cases, acts and registers of issue for the clerks of their centre. */
@WebServlet(urlPatterns = "/office/papers/*")
public class RegisterPaperServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(registers|acts)/(\\d{1,18})|/(issued)");

    @Inject
    transient KeepingRegisters registers;

    @Inject
    transient DrawingUpActs acts;

    @Inject
    transient IssueRegister issued;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            if (address.group(3) != null) {
                sendIssued(request, response);
                return;
            }
            long id = Long.parseLong(address.group(2));
            boolean act = address.group(1).equals("acts");
            byte[] paper = act ? acts.print(user.staff(), id) : registers.print(user.staff(), id);
            send(response, act ? "act.pdf" : "register.pdf", paper);
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendIssued(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LocalDate> from = day(request, "from");
        Optional<LocalDate> to = day(request, "to");
        if (from.isEmpty() || to.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] paper = issued.print(user.staff(), new IssuePeriod(from.get(), to.get()));
        send(response, "issued.pdf", paper);
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name)).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static void send(HttpServletResponse response, String name, byte[] paper) throws IOException {
        Downloads.send(response, name, "application/pdf", paper);
    }
}
