package ua.cnap.portal.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What is wrong, or doubtful, in a card.
 *
 * @param pointer JSON pointer (RFC 6901) of the place
 * @param key key of the sentence
 * @param args words the sentence speaks of
 */
public record CardFault(String pointer, String key, List<String> args) {
    private static final String TYPE = "card.schema.type";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence for a reader of this language. */
    public String text(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle words = ResourceBundle.getBundle("ua.cnap.portal.card.CardMessages", known, NO_FALLBACK);
        String sentence = words.getString(key);
        for (int i = 0; i < args.size(); i++) {
            String argument = TYPE.equals(key) ? types(args.get(i), words) : args.get(i);
            sentence = sentence.replace("{" + i + "}", argument);
        }
        return sentence;
    }

    /** Names of JSON types, apart by a stroke, in words. */
    private static String types(String names, ResourceBundle words) {
        return Arrays.stream(names.split("\\|"))
                .map(name -> words.getString("card.type." + name))
                .collect(Collectors.joining(", "));
    }
}
