package ua.cnap.portal.approval;

import java.util.Optional;
import ua.cnap.portal.identifier.PlainText;

/**
 * What a clerk types to ask another body.
 *
 * @param body which body
 * @param question what is asked of it
 * @param ground what allows to ask, if it was chosen
 * @param basis where the consent is kept, or the provision of law
 */
public record TypedApproval(String body, String question, Optional<ApprovalGround> ground, String basis) {
    public TypedApproval {
        body = PlainText.line(body);
        question = PlainText.line(question);
        basis = PlainText.line(basis);
    }
}
