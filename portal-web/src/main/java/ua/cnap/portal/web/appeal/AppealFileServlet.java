package ua.cnap.portal.web.appeal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.appeal.AppealFile;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Downloads;

/** Hands a file of an appeal to who may read it. */
@WebServlet(urlPatterns = "/office/appeal-files/*")
public class AppealFileServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/(\\d{1,2})");

    @Inject
    transient ReadingAppeals reading;

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
            AppealFile sent =
                    reading.file(user.staff(), Long.parseLong(address.group(1)), Integer.parseInt(address.group(2)));
            Downloads.send(
                    response, sent.name(), sent.file().mediaType(), sent.file().content());
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
