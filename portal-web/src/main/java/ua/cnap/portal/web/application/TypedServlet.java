package ua.cnap.portal.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.submission.Saved;
import ua.cnap.portal.submission.ServiceApplication;
import ua.cnap.portal.submission.Step;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.JsonAnswer;
import ua.cnap.portal.web.ui.JsonBuilders;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Sentences;

/**
 * Keeps what a person is typing into a page that is still open (автозбереження), sent by the page's script. Answers with
 * the version to go on from and the words to show; a conflict with another tab changes nothing and says so.
 */
@WebServlet("/apply/typed")
public class TypedServlet extends HttpServlet {
    @Inject
    transient ApplicationRequest typed;

    @Inject
    transient FillingApplication filling;

    @Inject
    transient CurrentUser user;

    @Inject
    transient FormTokens tokens;

    @Inject
    transient Moments moments;

    @Inject
    transient Sentences sentences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tokens.isSentByFormOf("/apply/drafts/" + typed.getId() + "/" + typed.getStep())) {
            refuse(response, sentences.text("error.forgedForm"));
            return;
        }
        try {
            Saved saved = filling.keep(
                    user.person(), typed.getId(), Step.sectionOf(typed.getStep()), typed.answers(), typed.version());
            if (saved.refusal().isPresent()) {
                refuse(response, sentences.text(saved.refusal().get()));
            } else {
                tell(response, saved.draft().application());
            }
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessException refused) {
            refuse(response, sentences.text(refused));
        }
    }

    private void tell(HttpServletResponse response, ServiceApplication kept) throws IOException {
        String text = sentences.text("apply_step.savedAt", moments.hour(kept.savedAt()));
        JsonAnswer.send(
                response,
                HttpServletResponse.SC_OK,
                JsonBuilders.object().add("version", kept.version()).add("text", text));
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        JsonAnswer.send(
                response, HttpServletResponse.SC_CONFLICT, JsonBuilders.object().add("text", sentence));
    }
}
