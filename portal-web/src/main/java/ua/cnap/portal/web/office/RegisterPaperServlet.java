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
import java.util.regex.Pattern;
import ua.cnap.portal.issuance.IssuePeriod;
import ua.cnap.portal.issuance.IssueRegister;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.transfer.DrawingUpActs;
import ua.cnap.portal.transfer.KeepingRegisters;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Download;
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
        Downloads.hand(
                request,
                response,
                ADDRESS,
                address -> address.group(3) == null
                        ? kept(address.group(1), Long.parseLong(address.group(2)))
                        : issued(request));
    }

    private Download kept(String kind, long id) {
        return kind.equals("acts")
                ? Download.paper("act.pdf", acts.print(user.staff(), id))
                : Download.paper("register.pdf", registers.print(user.staff(), id));
    }

    private Download issued(HttpServletRequest request) {
        return Download.paper("issued.pdf", issued.print(user.staff(), period(request)));
    }

    /** The days that the address of a register of issue names. */
    static IssuePeriod period(HttpServletRequest request) {
        LocalDate from = day(request, "from").orElseThrow(NotFound::new);
        return new IssuePeriod(from, day(request, "to").orElseThrow(NotFound::new));
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name)).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
