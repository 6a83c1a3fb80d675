package ua.cnap.portal.control;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What an applicant reads about a last day that changed, in one language. */
final class TermWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static final TermWords UKRAINIAN = new TermWords(Locale.forLanguageTag("uk"), Locale.ROOT);
    static final TermWords ENGLISH = new TermWords(Locale.ENGLISH, Locale.ENGLISH);

    private final ResourceBundle words;
    private final DateTimeFormatter days;

    private TermWords(Locale language, Locale bundle) {
        words = ResourceBundle.getBundle("ua.cnap.portal.control.TermWords", bundle, NO_FALLBACK);
        days = DateTimeFormatter.ofPattern("d MMMM yyyy", language);
    }

    /** The sentence with this key; days among the values are written out. */
    String say(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof LocalDate day ? days.format(day) : values[i];
        }
        return MessageFormat.format(words.getString(key), written);
    }
}
