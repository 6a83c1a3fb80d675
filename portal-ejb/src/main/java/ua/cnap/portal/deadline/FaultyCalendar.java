package ua.cnap.portal.deadline;

/** A calendar cannot be counted by: it has a hole, an overlap, no working day, or cannot be read. */
public final class FaultyCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] arguments;

    FaultyCalendar(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    /** Key of the sentence that says what is wrong. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence speaks of: days and places of the calendar. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
