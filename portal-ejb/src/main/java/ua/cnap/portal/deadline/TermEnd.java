package ua.cnap.portal.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * When a term ends and how it was counted.
 *
 * @param strict the last day as counted
 * @param promised the same, or the first working day after it when it falls on a day off (Civil Code, art. 254, part 5):
 *     what the applicant is told; the body itself is warned by the strict day
 * @param messageKey key of the sentence that explains the count
 * @param args numbers the sentence speaks of, as text
 */
public record TermEnd(LocalDate strict, LocalDate promised, String messageKey, List<String> args) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Whether the last day was moved off a day off. */
    public boolean isShifted() {
        return !strict.equals(promised);
    }

    /** The explanation for a reader of this language. */
    public String explanation(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle("ua.cnap.portal.deadline.TermMessages", known, NO_FALLBACK);
        String sentence = bundle.getString(messageKey);
        for (int i = 0; i < args.size(); i++) {
            sentence = sentence.replace("{" + i + "}", args.get(i));
        }
        return isShifted() ? sentence + " " + bundle.getString("term.shifted") : sentence;
    }
}
