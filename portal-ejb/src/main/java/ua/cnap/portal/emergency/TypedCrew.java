package ua.cnap.portal.emergency;

import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.identifier.PlainText;

/**
 * Whom somebody sends to an accident, as typed.
 *
 * @param utility the utility
 * @param crew its crew
 * @param mailbox address of e-mail where the utility is told, empty for nowhere
 */
public record TypedCrew(String utility, String crew, String mailbox) {
    private static final int LONGEST = 300;

    /** As typed, without what is not seen. */
    public TypedCrew {
        utility = PlainText.line(utility);
        crew = PlainText.line(crew);
        mailbox = PlainText.line(mailbox);
    }

    void demandComplete() {
        if (utility.isEmpty() || utility.length() > LONGEST) {
            throw AppealRefused.without("utility");
        }
        if (crew.isEmpty() || crew.length() > LONGEST) {
            throw AppealRefused.without("crew");
        }
    }
}
