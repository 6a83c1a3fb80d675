package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.casework.CaseDownload;
import ua.cnap.portal.provider.ReadingHandedCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Download;
import ua.cnap.portal.web.ui.Downloads;

/** Hands a file of a case to an officer of the provider that has it. */
@WebServlet(urlPatterns = "/office/provider/cases/*")
public class HandedDocumentServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/documents/(\\d{1,4})");

    @Inject
    transient ReadingHandedCase reading;

    @Inject
    transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.hand(request, response, ADDRESS, this::find);
    }

    private Download find(Matcher address) {
        CaseDownload file =
                reading.download(user.officer(), Long.parseLong(address.group(1)), Integer.parseInt(address.group(2)));
        return new Download(file.fileName(), file.mediaType(), file.content());
    }
}
