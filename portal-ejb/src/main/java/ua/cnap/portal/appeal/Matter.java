package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ua.cnap.portal.identifier.PlainText;

/**
 * What an appeal is about (суть звернення).
 *
 * @param gist what is asked or complained of, in the words of who files
 * @param caseWords number of the case it is about, as typed; empty for none
 * @param place where the accident is; empty for other kinds
 * @param aboutHead whether it complains of the head of the centre
 * @param aboutWhom of whom else it complains, as typed: a name, a desk
 */
@Embeddable
public record Matter(
        @Column(name = "gist") String gist,
        @Column(name = "case_words") String caseWords,
        @Column(name = "place") String place,
        @Column(name = "about_head") boolean aboutHead,
        @Column(name = "about_whom") String aboutWhom) {
    /** Letters of the text at most. */
    public static final int LONGEST_GIST = 10_000;

    static final int LONGEST_CASE = 60;
    static final int LONGEST_PLACE = 500;
    static final int LONGEST_WHOM = 300;

    /** A matter as typed. */
    public static Matter typed(String gist, String caseWords, String place, boolean aboutHead, String aboutWhom) {
        return new Matter(
                PlainText.lines(gist),
                PlainText.line(caseWords),
                PlainText.line(place),
                aboutHead,
                PlainText.line(aboutWhom));
    }

    /** The same, of the head whom the typed name means. */
    Matter ofTheHead() {
        return new Matter(gist, caseWords, place, true, aboutWhom);
    }

    /** Keeps what was written out of logs. */
    @Override
    public String toString() {
        return "Matter";
    }
}
