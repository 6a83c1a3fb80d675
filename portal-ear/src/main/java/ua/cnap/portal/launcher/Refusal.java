package ua.cnap.portal.launcher;

import java.util.Locale;
import java.util.MissingResourceException;

/** Why the portal cannot be started or stopped, as one sentence for the person at the keyboard. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** The key stands in the bundle of the launcher, after {@code refusal.} */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    Refusal(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    /** The sentence in the language of the console. */
    public String sentence(Texts texts) {
        return texts.of("refusal." + key, arguments);
    }

    @Override
    public String getMessage() {
        try {
            return sentence(Texts.in(Locale.ENGLISH));
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
