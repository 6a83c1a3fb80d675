package ua.cnap.portal.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that a person can cause and can be told about: names the sentence to show by its message key and the
 * values to put in. Carries no text itself, so the sentence appears in the reader's language; undoes the transaction.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
    private final transient List<Object> arguments;

    protected BusinessException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence in the message bundle. */
    public String messageKey() {
        return getMessage();
    }

    /** Values for the placeholders of the sentence, in their order. */
    public List<Object> arguments() {
        return arguments;
    }
}
