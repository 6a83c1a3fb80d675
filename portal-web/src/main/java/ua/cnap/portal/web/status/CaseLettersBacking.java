package ua.cnap.portal.web.status;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.status.FollowingCase;
import ua.cnap.portal.status.FollowingRefused;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * Letters about the changes of a case without an account: asked for by the feedback code, confirmed and ended by the key
 * that the letters carry in the fragment of their link. Both come in the body of a request only.
 */
@Named
@RequestScoped
public class CaseLettersBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentResponse response;

    @Inject
    FormTokens tokens;

    @Inject
    FollowingCase following;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    private String problem;
    private String place = "code";
    private String done;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
    }

    /** Does what was sent. */
    public void act() {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        try {
            work(typed("act"));
        } catch (NotFound unknown) {
            problem =
                    sentences.text("ask".equals(typed("act")) ? "tracking_status.notFound" : "tracking_letters.ended");
        } catch (BusinessException refused) {
            place = refused instanceof FollowingRefused ? "mailbox" : place;
            problem = sentences.text(refused);
        }
    }

    private void work(String act) {
        String from = request.getRemoteAddr();
        switch (act) {
            case "ask" -> following.ask(typed("code"), typed("mailbox"), language.getTag(), from);
            case "confirm" -> following.confirm(typed("code"), from);
            case "end" -> following.end(typed("code"), from);
            default -> {
                return;
            }
        }
        done = sentences.text("tracking_letters.done." + act);
    }

    /** Whether somebody came by the link of a letter and chooses what to do. */
    public boolean isOpened() {
        return "open".equals(typed("act")) && !tokens.isRefused();
    }

    /** Whether letters are to be asked for. */
    public boolean isAsking() {
        return !isOpened() && done == null;
    }

    /** Why it was not done, or null. */
    public String getProblem() {
        return problem;
    }

    /** The field that the problem is about. */
    public String getPlace() {
        return place;
    }

    /** What was done, or null. */
    public String getDone() {
        return done;
    }

    /** What was typed in a field, or came with a link. */
    public String typed(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
