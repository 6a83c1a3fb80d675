package ua.cnap.portal.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.questionnaire.Misfit;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.survey.AnsweringSurvey;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.survey.OpenSheet;
import ua.cnap.portal.survey.SurveyRefused;
import ua.cnap.portal.survey.WhatChanged;
import ua.cnap.portal.web.intake.FieldProblem;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/**
 * A sheet, one question a page: the id of the sheet stands in the address, so that every page can be gone back to, reloaded
 * and closed; nothing is kept in the browser. A code without a sheet begins a new one.
 */
@Named
@RequestScoped
public class SheetBacking {
    /** Parameter of an address that says why the answer was not taken. */
    private static final String WRONG = "wrong";
    /** Parameter of the page of thanks that says which centre was rated. */
    private static final String CENTRE = "centre";

    @Inject
    HttpServletRequest request;

    @Inject
    AnsweringSurvey answering;

    @Inject
    InvitingVisitors inviting;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Instance<WhatChanged> changes;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private OpenSheet sheet;
    private Question question;
    private boolean sent;
    private String refusal;
    private String wrong;

    /** Shows the page of the address, or saves what was answered and goes on. */
    public void act() {
        response.mayNotBeStored();
        try {
            if (name("surveySheet").isEmpty()) {
                answering.open(code(), UUID.randomUUID().toString());
                redirect.to(address("/" + UUID.randomUUID()));
            } else {
                look();
            }
        } catch (SurveyRefused refused) {
            refusal = sentences.text(refused);
        }
    }

    private void look() {
        Optional<OpenSheet> open = answering.open(code(), sheetId());
        sheet = open.orElse(null);
        sent = open.isEmpty();
        if (sent || name("surveyQuestion").isEmpty()) {
            open.ifPresent(begun -> ask(next(begun)));
            return;
        }
        question =
                sheet.questionnaire().find(name("surveyQuestion").orElseThrow()).orElseThrow(NotFound::new);
        if (!sheet.asked().contains(question)) {
            ask(next(sheet));
        } else if ("POST".equals(request.getMethod())) {
            take();
        } else if (sheet.given(question.id()).isEmpty()) {
            Stream.of(Misfit.values())
                    .filter(misfit -> misfit.name().equals(text(WRONG)))
                    .forEach(this::tell);
        }
    }

    /** Where a sheet goes on: at the first question that nothing was said to, else at the last. */
    private static Question next(OpenSheet begun) {
        List<Question> asked = begun.asked();
        return asked.stream()
                .filter(each -> !begun.answers().containsKey(each.id()))
                .findFirst()
                .orElse(asked.get(asked.size() - 1));
    }

    private void take() {
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        try {
            Optional<Misfit> misfit =
                    answering.answer(code(), sheetId(), question.id(), given(), request.getRemoteAddr());
            if (misfit.isPresent()) {
                refuse(misfit.get());
            } else {
                goOn();
            }
        } catch (SurveyRefused refused) {
            throw refused;
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    /** What was typed is shown again; where there is nothing of it, the page stays one that can be gone back to. */
    private void refuse(Misfit misfit) {
        if (question.type() == QuestionKind.TEXT) {
            tell(misfit);
        } else {
            redirect.to(questionAddress(question) + "?" + WRONG + "=" + misfit);
        }
    }

    private void tell(Misfit misfit) {
        wrong = sentences.text("survey_sheet.misfit." + misfit, question.longest());
    }

    private List<String> given() {
        String[] given = request.getParameter("skip") == null ? request.getParameterValues("answer") : null;
        return given == null ? List.of() : Arrays.asList(given);
    }

    private void goOn() {
        OpenSheet now = sheet.with(question.id(), given());
        List<Question> asked = now.asked();
        int place = asked.indexOf(question);
        if (place + 1 < asked.size()) {
            ask(asked.get(place + 1));
            return;
        }
        Optional<Question> missing = answering.send(code(), sheetId(), text("solution"), request.getRemoteAddr());
        missing.ifPresentOrElse(
                this::ask,
                () -> redirect.to(address("/" + sheetId()) + "?" + CENTRE + "="
                        + now.door().place().centreId()));
    }

    private void ask(Question other) {
        redirect.to(questionAddress(other));
    }

    private Optional<String> name(String attribute) {
        return Optional.ofNullable((String) request.getAttribute(attribute));
    }

    private String code() {
        return name("surveyDoor").orElseThrow(NotFound::new);
    }

    private String text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("");
    }

    private String address(String below) {
        return language.href("/s/" + code() + below);
    }

    String questionAddress(Question other) {
        return address("/" + sheetId() + "/" + other.id());
    }

    /** The id of the sheet, which is also the puzzle that a script solves. */
    public String getSheetId() {
        return sheetId();
    }

    private String sheetId() {
        return name("surveySheet").orElse("");
    }

    /** The sheet under way; null when it was sent, or nothing can be answered here. */
    public OpenSheet getSheet() {
        return sheet;
    }

    public boolean isSent() {
        return sent;
    }

    public Question getQuestion() {
        return question;
    }

    /** What stands in the form: as it was sent when it was not taken, else as it was saved. */
    List<String> shown() {
        return "POST".equals(request.getMethod()) ? given() : sheet.given(question.id());
    }

    /** What is wrong with the answer, null for nothing. */
    public String getWrong() {
        return wrong;
    }

    /** The same with the control it is about. */
    public List<FieldProblem> getProblems() {
        return wrong == null ? List.of() : List.of(new FieldProblem("answer", wrong));
    }

    /** Why nothing was taken, null when it was. */
    public String getRefusal() {
        return refusal;
    }

    /** Where else the centre can be rated, when this is not the place any more; empty when nowhere. */
    public String getInstead() {
        return inviting.centreOf(code())
                .flatMap(inviting::ofCentre)
                .map(other -> language.href("/s/" + other))
                .orElse("");
    }

    /** The centre; of a code that is spent only the address tells it. Empty when nothing does. */
    public String getCentreId() {
        return inviting.centreOf(code())
                .or(() -> catalogue.findCentre(text(CENTRE)).map(Centre::id))
                .orElse("");
    }

    /** What the centre changed lately after visitors had said something. */
    public List<WhatChanged.Change> getChanged() {
        return changes.stream()
                .flatMap(each -> each.lately(getCentreId(), language.getLocale()).stream())
                .toList();
    }
}
