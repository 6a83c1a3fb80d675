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
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.copies.CertifyingCopies;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Downloads;

/** Hands a file or a paper of a case to a clerk of its centre. */
@WebServlet(urlPatterns = "/office/cases/*")
public class CaseDocumentServlet extends HttpServlet {
    private static final Pattern ADDRESS =
            Pattern.compile("/(\\d{1,18})/(?:documents/(\\d{1,4})|(routing-sheet|inventory"
                    + "|issue-description|refusal|result-notice|postal-inventory|reception-card|certified-copies))");

    @Inject
    transient ReadingCase reading;

    @Inject
    transient PrintingCase printing;

    @Inject
    transient CertifyingCopies copies;

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
            CaseDownload file = find(Long.parseLong(address.group(1)), address.group(2), address.group(3));
            Downloads.send(response, file.fileName(), file.mediaType(), file.content());
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private CaseDownload find(long caseId, String document, String paper) {
        if (document != null) {
            return reading.download(user.staff(), caseId, Integer.parseInt(document));
        }
        byte[] content =
                switch (paper) {
                    case "inventory" -> printing.inventory(user.staff(), caseId);
                    case "issue-description" -> printing.issueDescription(user.staff(), caseId);
                    case "refusal" -> printing.refusal(user.staff(), caseId);
                    case "postal-inventory" -> printing.postalInventory(user.staff(), caseId);
                    case "reception-card" -> printing.receptionCard(user.staff(), caseId);
                    case "certified-copies" -> copies.print(user.staff(), caseId);
                    case "result-notice" -> printing.resultNotice(user.staff(), caseId);
                    default -> printing.routingSheet(user.staff(), caseId);
                };
        return new CaseDownload(paper + ".pdf", "application/pdf", content);
    }
}
