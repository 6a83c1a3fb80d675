package ua.cnap.portal.card;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong, or doubtful, in a card.
 *
 * @param pointer JSON pointer (RFC 6901) of the place
 * @param key key of the sentence
 * @param args words the sentence speaks of
 */
public record CardFault(String pointer, String key, List<String> args) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence for a reader of this language. */
    public String text(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        String sentence = ResourceBundle.getBundle("ua.cnap.portal.card.CardMessages", known, NO_FALLBACK)
                .getString(key);
        for (int i = 0; i < args.size(); i++) {
            sentence = sentence.replace("{" + i + "}", args.get(i));
        }
        return sentence;
    }
}
