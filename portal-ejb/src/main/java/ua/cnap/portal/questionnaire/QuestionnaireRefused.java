package ua.cnap.portal.questionnaire;

import ua.cnap.portal.kernel.BusinessException;

/** A version of a questionnaire was not published. */
public class QuestionnaireRefused extends BusinessException {
    private QuestionnaireRefused(String reason, Object... arguments) {
        super("error.questionnaire." + reason, arguments);
    }

    /** It has faults, which the editor shows. */
    static QuestionnaireRefused faulty() {
        return new QuestionnaireRefused("faulty");
    }

    /** Somebody else published this version meanwhile. */
    static QuestionnaireRefused overtaken(int latest) {
        return new QuestionnaireRefused("overtaken", latest);
    }
}
