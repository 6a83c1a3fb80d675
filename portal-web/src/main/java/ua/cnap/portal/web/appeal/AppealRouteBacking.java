package ua.cnap.portal.web.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.regime.AppealChoice;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.AppealQuestion;
import ua.cnap.portal.regime.AppealRouter;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** Plain questions that lead to the right form: the last choice stands in the address and tells the whole way. */
@Named
@RequestScoped
public class AppealRouteBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    AppealWords words;

    @Inject
    Redirect redirect;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private AppealQuestion question = AppealQuestion.WHAT;
    private Optional<AppealKind> called = Optional.empty();

    @PostConstruct
    void read() {
        response.mayBeStoredForAMinute();
    }

    /** Leads on: to the next question, to a form, or to whom to call. */
    public void act() {
        Optional<AppealChoice> choice = AppealRouter.named(typed("choice"));
        question = choice.flatMap(AppealRouter::further)
                .or(() -> asked().filter(any -> choice.isEmpty()))
                .orElse(AppealQuestion.WHAT);
        Optional<AppealKind> kind = choice.flatMap(AppealRouter::kind);
        kind.filter(AppealKind::isFiledOnline)
                .ifPresent(filed -> redirect.to(language.href("/appeals/new/" + words.path(filed)) + centreQuery()));
        called = kind.filter(any -> !any.isFiledOnline());
    }

    private Optional<AppealQuestion> asked() {
        return AppealRouter.named(typed("question")).flatMap(AppealRouter::further);
    }

    private String centreQuery() {
        String centre = getCentre();
        return centre.isEmpty() ? "" : "?centre=" + centre;
    }

    /** The centre that the person came from, to be chosen in the form already; empty for none. */
    public String getCentre() {
        String centre = typed("centre");
        return centre.matches("[a-z0-9-]{1,60}") ? centre : "";
    }

    public AppealQuestion getQuestion() {
        return question;
    }

    public List<AppealChoice> getChoices() {
        return AppealRouter.choices(question);
    }

    /** What is not filed here but by a call; null otherwise. */
    public AppealKind getCalled() {
        return called.orElse(null);
    }

    /** What is wrong, when the form was sent with nothing chosen. */
    public String getProblem() {
        return request.getParameter("ask") != null && typed("choice").isEmpty()
                ? sentences.text("appeal.route.choose")
                : null;
    }

    private String typed(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
