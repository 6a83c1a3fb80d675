package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import ua.cnap.portal.casework.CaseDownload;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.copies.CertifyingCopies;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Download;
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
        Downloads.hand(
                request,
                response,
                ADDRESS,
                address -> find(Long.parseLong(address.group(1)), address.group(2), address.group(3)));
    }

    private Download find(long caseId, String document, String paper) {
        if (document != null) {
            CaseDownload file = reading.download(user.staff(), caseId, Integer.parseInt(document));
            return new Download(file.fileName(), file.mediaType(), file.content());
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
        return Download.paper(paper + ".pdf", content);
    }
}
