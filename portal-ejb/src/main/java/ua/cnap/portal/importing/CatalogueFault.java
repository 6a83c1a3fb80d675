package ua.cnap.portal.importing;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.cnap.portal.card.CardFault;

/**
 * Something in a parcel that keeps it from being published.
 *
 * @param file file of the parcel
 * @param pointer JSON pointer to the place (RFC 6901), empty for the whole file
 * @param messageKey sentence that says what is wrong
 * @param arguments words the sentence speaks of
 */
public record CatalogueFault(String file, String pointer, String messageKey, List<String> arguments) {
    private static final String OF_CARDS = "card.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public CatalogueFault {
        arguments = List.copyOf(arguments);
    }

    /** A fault at a place, with the words of its sentence. */
    public static CatalogueFault at(String file, String pointer, String messageKey, String... arguments) {
        return new CatalogueFault(file, pointer, messageKey, List.of(arguments));
    }

    /** A fault of a card, in the file it came in. */
    public static CatalogueFault of(String file, CardFault fault) {
        return new CatalogueFault(file, fault.pointer(), fault.key(), fault.args());
    }

    /** The sentence for a reader of this language. */
    public String text(Locale locale) {
        if (messageKey.startsWith(OF_CARDS)) {
            return new CardFault(pointer, messageKey, arguments).text(locale);
        }
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        String sentence = ResourceBundle.getBundle("ua.cnap.portal.importing.ImportMessages", known, NO_FALLBACK)
                .getString(messageKey);
        for (int place = 0; place < arguments.size(); place++) {
            sentence = sentence.replace("{" + place + "}", arguments.get(place));
        }
        return sentence;
    }
}
