package ua.cnap.portal.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the launcher says, in Ukrainian or in English as the console is set. */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "ua.cnap.portal.launcher.Messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** Ukrainian for a console set to Ukrainian, English for any other. */
    public static Texts ofConsole(Map<String, String> environment) {
        String language = first(environment, "LC_ALL", "LC_MESSAGES", "LANG");
        return in(language.startsWith("uk") ? Locale.forLanguageTag("uk") : Locale.ENGLISH);
    }

    /** The text of this key with its arguments. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    private static String first(Map<String, String> environment, String... names) {
        for (String name : names) {
            String value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
