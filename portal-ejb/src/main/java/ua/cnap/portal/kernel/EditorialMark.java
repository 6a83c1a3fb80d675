package ua.cnap.portal.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Remarks of the editors of the catalogue that something is still to be checked («перевірити», «PLACEHOLDER», «не з
 * акта»). Staff see them as written; a citizen is never shown a doubtful thing as a fact.
 */
public final class EditorialMark {
    private static final Pattern NOT_A_FACT = Pattern.compile("PLACEHOLDER|не з акта|публічне джерело");
    private static final Pattern TO_BE_CHECKED = Pattern.compile("перевірити");
    private static final Pattern ONLY_TO_BE_CHECKED = Pattern.compile("^\\s*\\(?перевірити.*$");
    private static final Pattern CHECK_AT_THE_END =
            Pattern.compile("\\s*(?:[—–;-]\\s*перевірити|\\((?:[^()]*\\s)?перевірити[^()]*\\))\\s*\\.?\\s*$");
    private static final Pattern ABSENT_IN_ACT = Pattern.compile("\\s*\\([^()]*\\s+в\\s+акті\\s+немає\\)");

    private EditorialMark() {}

    /** Whether the text carries a remark, so that only staff may read it as it stands. */
    public static boolean isOn(String text) {
        return NOT_A_FACT.matcher(text).find() || TO_BE_CHECKED.matcher(text).find();
    }

    /** What of a text a citizen may read: nothing of a guess, a doubtful text with the doubt in place of the remark. */
    public static Optional<String> readable(String text, String beingChecked) {
        if (text == null
                || text.isBlank()
                || NOT_A_FACT.matcher(text).find()
                || ONLY_TO_BE_CHECKED.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = ABSENT_IN_ACT.matcher(text).replaceAll("");
        return Optional.of(CHECK_AT_THE_END.matcher(plain).replaceFirst(" (" + beingChecked + ")"))
                .filter(said -> !TO_BE_CHECKED.matcher(said).find());
    }

    /** What of a text a citizen may read when a doubtful one may be left out altogether. */
    public static Optional<String> certain(String text) {
        return Optional.ofNullable(text)
                .filter(said -> !said.isBlank() && !isOn(said))
                .map(said -> ABSENT_IN_ACT.matcher(said).replaceAll(""));
    }
}
