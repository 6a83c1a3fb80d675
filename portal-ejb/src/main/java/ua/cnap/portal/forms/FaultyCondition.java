package ua.cnap.portal.forms;

import java.util.List;

/** A condition that cannot be read: an unknown or ambiguous name, a value the field never has, another form. */
public class FaultyCondition extends Exception {
    private final String messageKey;
    private final transient List<String> args;

    FaultyCondition(String messageKey, String... args) {
        super(messageKey + " " + List.of(args));
        this.messageKey = messageKey;
        this.args = List.of(args);
    }

    /** Key of the sentence that says what is wrong. */
    public String messageKey() {
        return messageKey;
    }

    /** The words the sentence speaks of. */
    public List<String> args() {
        return args;
    }
}
