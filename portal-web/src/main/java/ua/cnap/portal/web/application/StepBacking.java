package ua.cnap.portal.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.forms.Section;
import ua.cnap.portal.identifier.AdministrativeUnit;
import ua.cnap.portal.identifier.Codifier;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.submission.Saved;
import ua.cnap.portal.submission.Step;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** A page of questions: shows one section, saves what is sent, leads on or says what to mend. */
@Named
@RequestScoped
public class StepBacking {
    @Inject
    ApplicationRequest request;

    @Inject
    CurrentUser user;

    @Inject
    FillingApplication filling;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    Sentences sentences;

    @Inject
    OpenDraft draft;

    @Inject
    FormTokens tokens;

    private List<FieldError> errors = List.of();
    private List<Question> questions;
    private String refusal;

    @PostConstruct
    void read() {
        if (tokens.isRefused()) {
            draft.show(filling.typed(user.person(), request.getId(), section().id(), request.answers()));
        }
    }

    /** Saves the page; leads on when nothing is to be mended. */
    public void save() {
        if (keep() && errors.isEmpty()) {
            redirect.to(request.address(draft.get().after(request.getStep()).id()));
        }
    }

    /** Saves the page as it is and leads to the cabinet. */
    public void leave() {
        if (keep()) {
            redirect.to(language.href("/cabinet/"));
        }
    }

    /** Saves the page as it is and shows it again with an empty row more. */
    public void more() {
        keep();
        errors = List.of();
        questions = null;
    }

    private boolean keep() {
        if (draft.isFiled()) {
            return false;
        }
        Saved saved =
                filling.save(user.person(), request.getId(), section().id(), request.answers(), request.version());
        draft.show(saved.draft());
        questions = null;
        errors = saved.errors();
        saved.refusal().ifPresent(refused -> refusal = sentences.text(refused));
        return saved.refusal().isEmpty();
    }

    public Draft getDraft() {
        return draft.get();
    }

    public Step getStep() {
        return draft.get().step(request.getStep()).orElseThrow(NotFound::new);
    }

    public String getTitle() {
        return getStep().title().in(locale());
    }

    public String getServiceName() {
        return draft.get().card().name().in(locale());
    }

    /** The questions of the page, written once: the page asks for them anew with each of their words. */
    public List<Question> getQuestions() {
        if (questions == null) {
            questions = new QuestionWriter(draft.get().filling(), errors, locale()).of(section());
        }
        return questions;
    }

    /** The sentences of the summary, each with the control it belongs to. */
    public List<Problem> getProblems() {
        return errors.stream()
                .map(error -> new Problem(Question.idOf(error.input()), error.text(locale())))
                .toList();
    }

    /** Doubts about this page that stand in no one's way. */
    public List<String> getWarnings() {
        return draft.get().filling().warnings().stream()
                .filter(doubt -> doubt.section().equals(section().id()))
                .filter(doubt -> draft.get().filling().inputs().has(doubt.field()))
                .map(doubt -> doubt.text(locale()))
                .toList();
    }

    /** Why nothing was saved, or null. */
    public String getRefusal() {
        return refusal;
    }

    /** The rules of the page for the browser, as JSON. */
    public String getRules() {
        return draft.get().filling().clientRules(section(), locale()).toString();
    }

    /** Places offered for addresses. */
    public List<AdministrativeUnit> getPlaces() {
        return Codifier.bundled().habitable();
    }

    private Section section() {
        return draft.get().section(Step.sectionOf(request.getStep())).orElseThrow(NotFound::new);
    }

    private Locale locale() {
        return language.getLocale();
    }

    /**
     * A sentence of the summary.
     *
     * @param id the control to go to
     * @param text what to mend
     */
    public record Problem(String id, String text) {}
}
