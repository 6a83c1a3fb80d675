package ua.cnap.portal.consideration;

import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.identifier.PlainText;

/** What somebody of the office typed, found to be there and not too long. */
final class Typed {
    private static final int LONGEST_LINE = 300;

    private Typed() {}

    /** A text of several lines. */
    static String required(String what, String typed) {
        return present(what, PlainText.lines(typed), Matter.LONGEST_GIST);
    }

    /** A text of one line. */
    static String line(String what, String typed) {
        return present(what, PlainText.line(typed), LONGEST_LINE);
    }

    private static String present(String what, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw AppealRefused.without(what);
        }
        return text;
    }
}
