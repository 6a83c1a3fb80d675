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

    /** The language of the text that this reader gets: Ukrainian where there is no translation. */
    public String languageIn(Locale locale) {
        boolean translated = !en.equals(uk) || uk.codePoints().noneMatch(LocalizedText::isCyrillic);
        return "en".equals(locale.getLanguage()) && translated ? "en" : "uk";
    }

    private static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }
}
