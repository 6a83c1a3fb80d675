package ua.cnap.portal.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.filing.FilingApplication;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.supplement.SupplementingCase;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.JsonAnswer;
import ua.cnap.portal.web.ui.JsonBuilders;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * Takes the container that the browser signed over an application or a supplement to one, as the body of a request.
 * Answers with the address of the receipt, of a supplement with that of the case, or with the sentence to show at the form;
 * the draft stays. Sending again gives the same address.
 */
@WebServlet(
        urlPatterns = {
            "/apply/submissions/*",
            "/en/apply/submissions/*",
            "/apply/supplements/*",
            "/en/apply/supplements/*"
        })
public class SubmissionServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final int MOST_BYTES = 64_000_000;
    private static final String FORM = "/apply/submissions";
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient FilingApplication filing;

    @Inject
    transient SupplementingCase supplementing;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Language language;

    @Inject
    transient FormTokens tokens;

    @Inject
    transient Sentences sentences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tokens.isSentByFormOf(FORM)) {
            refuse(response, sentences.text("error.forgedSubmission"));
            return;
        }
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] container = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (container.length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        UUID application = UUID.fromString(address.group(1));
        try {
            String filed = language.href(file(request.getServletPath(), application, container));
            JsonAnswer.send(
                    response, HttpServletResponse.SC_OK, JsonBuilders.object().add("location", filed));
        } catch (BusinessException refused) {
            refuse(response, Refusals.sentence(refused, language.getLocale()));
        }
    }

    /** Files what was signed; gives the address where it is seen. */
    private String file(String kind, UUID draft, byte[] container) {
        if (kind.endsWith("/supplements")) {
            return "/cabinet/cases/" + supplementing.file(user.person(), draft, container);
        }
        filing.file(user.person(), draft, container, language.getTag());
        return "/apply/receipts/" + draft;
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        JsonAnswer.send(response, UNPROCESSABLE, JsonBuilders.object().add("message", sentence));
    }
}
