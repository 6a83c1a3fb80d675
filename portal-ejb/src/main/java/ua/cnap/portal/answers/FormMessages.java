package ua.cnap.portal.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import ua.cnap.portal.forms.Dates;
import ua.cnap.portal.forms.LocalizedText;

/** Sentences about the answers to a form, in the bundle {@code FormMessages}; {@code {0}} stands for an argument. */
public final class FormMessages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FormMessages() {}

    /** The sentence under a key, with its arguments put in. */
    public static String text(String key, List<?> args, Locale locale) {
        String sentence = bundle(locale).getString(key);
        for (int i = 0; i < args.size(); i++) {
            sentence = sentence.replace("{" + i + "}", written(args.get(i), locale));
        }
        return sentence;
    }

    /** Every sentence, for the rules a browser gets. */
    public static Map<String, String> all(Locale locale) {
        Map<String, String> sentences = new TreeMap<>();
        ResourceBundle bundle = bundle(locale);
        bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        return sentences;
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("ua.cnap.portal.answers.FormMessages", known, NO_FALLBACK);
    }

    private static String written(Object arg, Locale locale) {
        if (arg instanceof LocalizedText text) {
            return text.in(locale);
        }
        return arg instanceof LocalDate day ? Dates.written(day, locale) : String.valueOf(arg);
    }
}
