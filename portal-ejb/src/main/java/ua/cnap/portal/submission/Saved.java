package ua.cnap.portal.submission;

import java.util.List;
import java.util.Optional;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.kernel.BusinessException;

/**
 * What came of a page that was sent.
 *
 * @param draft the application with what was sent, whether it was saved or not
 * @param errors what to mend on this page; the answers are saved all the same
 * @param refusal why nothing was saved: the draft changed elsewhere, or the page was altered
 */
public record Saved(Draft draft, List<FieldError> errors, Optional<BusinessException> refusal) {}
