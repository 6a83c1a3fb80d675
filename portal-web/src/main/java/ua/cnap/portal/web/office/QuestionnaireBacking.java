package ua.cnap.portal.web.office;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.questionnaire.EditingQuestionnaires;
import ua.cnap.portal.questionnaire.PublishedQuestionnaire;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.questionnaire.QuestionnaireReading;
import ua.cnap.portal.web.intake.FieldProblem;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The editor of a questionnaire: the version in force or what was typed, how visitors will see it, all its versions. */
@Named
@RequestScoped
public class QuestionnaireBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    RegulationBacking regulation;

    @Inject
    EditingQuestionnaires editing;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private List<PublishedQuestionnaire> versions;
    private QuestionnaireForm form;
    private List<CardFault> faults = List.of();
    private Questionnaire preview;
    private String refusal;

    /** Reads the questionnaire; previews or publishes what was sent. */
    public void act() {
        response.mayNotBeStored();
        versions = editing.versions(getCode());
        form = versions.isEmpty()
                ? QuestionnaireForm.sent(name -> "")
                : QuestionnaireForm.of(versions.get(0).questionnaire());
        preview = versions.isEmpty() ? null : versions.get(0).questionnaire();
        sent.act().ifPresent(this::take);
    }

    private void take(String act) {
        form = QuestionnaireForm.sent(sent::text);
        ObjectNode typed = form.json(before());
        faults = editing.examine(typed);
        preview = faults.isEmpty() ? QuestionnaireReading.read(typed) : null;
        if (act.equals("publish") && faults.isEmpty()) {
            publish(typed);
        }
    }

    private void publish(ObjectNode typed) {
        try {
            editing.publish(regulation.editor(), (int) sent.number("seen"), typed);
            redirect.to(language.href("/office/questionnaires/" + getCode()) + "?published=1");
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private ObjectNode before() {
        return versions.isEmpty()
                ? JsonNodeFactory.instance
                        .objectNode()
                        .put("id", getCode())
                        .put("version", 1)
                        .put("anonymous", true)
                : (ObjectNode) QuestionnaireReading.json(versions.get(0).questionnaire());
    }

    /** By what the questionnaire is known. */
    public String getCode() {
        return (String) request.getAttribute("questionnaire");
    }

    /** The version that was looked at, 0 for a new questionnaire. */
    public int getSeen() {
        return sent.isOf("preview") || sent.isOf("publish")
                ? (int) sent.number("seen")
                : versions.stream()
                        .findFirst()
                        .map(last -> last.edition().version())
                        .orElse(0);
    }

    public boolean isEditable() {
        return editing.mayEdit(regulation.editor(), getCode());
    }

    public boolean isPublished() {
        return request.getParameter("published") != null;
    }

    /** All versions, the last first. */
    public List<PublishedQuestionnaire> getVersions() {
        return versions;
    }

    /** What stands in a field that is not of a question. */
    public String text(String name) {
        return form.text(name);
    }

    public List<QuestionnaireForm.Row> getRows() {
        return form.rows();
    }

    /** The kinds of questions, as they are written. */
    public List<String> getKinds() {
        return QuestionKind.words();
    }

    /** Each fault with the row it is in. */
    public List<FieldProblem> getProblems() {
        return faults.stream()
                .map(fault -> new FieldProblem(
                        QuestionnaireForm.control(fault.pointer()),
                        fault.pointer() + ": " + fault.text(language.getLocale())))
                .toList();
    }

    /** The questions as visitors will see them; none while there are faults. */
    public List<Question> getPreview() {
        return preview == null ? List.of() : preview.questions();
    }

    public String getRefusal() {
        return refusal;
    }
}
