package ua.cnap.portal.forms;

import java.util.Locale;

/** A text in Ukrainian, the language of the state (Law 2704-VIII), with its English translation or the same words. */
public record LocalizedText(String uk, String en) {

    /** A text that has no translation. */
    public static LocalizedText of(String uk) {
        return new LocalizedText(uk, uk);
    }

    /** The text for a reader of this language. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : uk;
    }
}
