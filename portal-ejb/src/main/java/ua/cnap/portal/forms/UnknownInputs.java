package ua.cnap.portal.forms;

import java.util.List;

/** A page was sent with inputs the form does not have: it was altered on the way, nothing of it is taken. */
public class UnknownInputs extends Exception {
    private final transient List<String> names;

    UnknownInputs(List<String> names) {
        super("unknown inputs: " + names.size());
        this.names = List.copyOf(names);
    }

    /** Names no field has. */
    public List<String> names() {
        return names;
    }
}
