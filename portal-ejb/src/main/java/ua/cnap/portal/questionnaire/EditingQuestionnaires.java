package ua.cnap.portal.questionnaire;

import static ua.cnap.portal.identity.Roles.CENTRE_HEAD;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Editor;

/**
 * The editor of questionnaires (редактор анкет, R-172). The administrator of the portal edits all of them; the head of a
 * centre reads all, and edits those of the centre, whose codes begin with the centre's id and a dot. What is published is a
 * new version: answers that were given stay with the version they were given to.
 */
@Stateless
public class EditingQuestionnaires {
    @Inject
    Questionnaires questionnaires;

    /** The questionnaires in force. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public List<Questionnaire> all() {
        return questionnaires.all();
    }

    /** All versions of a questionnaire, the last first; none for one that is not there yet. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public List<PublishedQuestionnaire> versions(String code) {
        return questionnaires.versions(code);
    }

    /** Whether this editor may publish versions of a questionnaire with this code. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public boolean mayEdit(Editor editor, String code) {
        return editor.centreId().map(centre -> code.startsWith(centre + ".")).orElse(true);
    }

    /** What is wrong with a questionnaire as it was typed, each fault by its JSON pointer; nothing is published. */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public List<CardFault> examine(JsonNode typed) {
        return QuestionnaireReading.faults(typed);
    }

    /**
     * Publishes what was typed as the version after the one that was seen; the same sent again is published once.
     *
     * @param seen the version that the editor was looking at, 0 for a new questionnaire
     * @throws NotFound when the editor may not edit this questionnaire
     * @throws QuestionnaireRefused when it has faults, or somebody else published a version meanwhile
     */
    @RolesAllowed({PORTAL_ADMINISTRATOR, CENTRE_HEAD})
    public Questionnaire publish(Editor editor, int seen, ObjectNode typed) {
        ObjectNode next = typed.deepCopy().put("version", seen + 1);
        if (!QuestionnaireReading.faults(next).isEmpty()) {
            throw QuestionnaireRefused.faulty();
        }
        Questionnaire questionnaire = QuestionnaireReading.read(next);
        if (!mayEdit(editor, questionnaire.id())) {
            throw new NotFound();
        }
        boolean follows = latest(questionnaire.id()) == seen && questionnaires.publish(questionnaire, editor.name());
        if (!follows && !questionnaires.find(questionnaire.id(), seen + 1).equals(Optional.of(questionnaire))) {
            throw QuestionnaireRefused.overtaken(latest(questionnaire.id()));
        }
        return questionnaire;
    }

    private int latest(String code) {
        return questionnaires.find(code).map(Questionnaire::version).orElse(0);
    }
}
