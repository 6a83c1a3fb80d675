package ua.cnap.portal.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/** What intake says in the registry and on papers, in Ukrainian. */
final class IntakeWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.intake.IntakeWords", Locale.ROOT);

    private IntakeWords() {}

    static String text(String key, String... values) {
        String text = WORDS.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
