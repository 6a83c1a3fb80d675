package ua.cnap.portal.answers;

import java.util.List;

/** A page was sent with inputs the form does not have: it was altered on the way, nothing of it is taken. */
public class UnknownInputs extends Exception {
    private final transient List<String> names;
    private final transient FormInputs known;

    UnknownInputs(List<String> names, FormInputs known) {
        super("unknown inputs: " + names.size());
        this.names = List.copyOf(names);
        this.known = known;
    }

    /** What was typed into the fields that the form has: to be shown again, not to be kept. */
    public FormInputs known() {
        return known;
    }

    /** Names no field has. */
    public List<String> names() {
        return names;
    }
}
