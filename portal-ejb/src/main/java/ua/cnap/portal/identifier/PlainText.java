package ua.cnap.portal.identifier;

import java.text.Normalizer;

/**
 * Text as it is kept: Unicode NFC, trimmed, without control or invisible characters, the Ukrainian apostrophe between letters as
 * U+2019. Everything else a person typed stays as it was typed, however much it resembles markup or a command.
 */
public final class PlainText {
    private static final String INVISIBLE = "\\p{Cc}\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";
    private static final String APOSTROPHE = "(?<=\\p{L})['`´‘ʼ′＇](?=\\p{L})";

    private PlainText() {}

    /** One line of text: line breaks and every kind of space become a space. */
    public static String line(String typed) {
        return cleaned(typed.replaceAll("[\\r\\n\\t\\u0085\\u2028\\u2029]", " "), "[" + INVISIBLE + "]");
    }

    /** Several lines of text; a line break is always one character. */
    public static String lines(String typed) {
        String broken = typed.replaceAll("\\r\\n?|[\\u0085\\u2028\\u2029]", "\n");
        return cleaned(broken, "(?!\\n)[" + INVISIBLE + "]");
    }

    private static String cleaned(String text, String unwanted) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Zs}", " ")
                .replaceAll(unwanted, "")
                .replaceAll(APOSTROPHE, "’")
                .strip();
    }
}
