package ua.cnap.portal.breach;

import ua.cnap.portal.kernel.BusinessException;

/** A report of a breach, or what came of it, does not say enough. */
public class BreachRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private BreachRefused(String reason, Object... arguments) {
        super("error.breach." + reason, arguments);
    }

    static BreachRefused withoutKind() {
        return new BreachRefused("withoutKind");
    }

    static BreachRefused withoutWords() {
        return new BreachRefused("withoutWords");
    }

    static BreachRefused tooLong(int longest) {
        return new BreachRefused("tooLong", longest);
    }
}
