package ua.cnap.portal.supplement;

import java.util.Locale;
import java.util.ResourceBundle;

/** What corrections say in the registry and on papers, in Ukrainian. */
final class SupplementWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.supplement.SupplementWords", Locale.ROOT);

    private SupplementWords() {}

    static String text(String key, Object... values) {
        String text = WORDS.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
