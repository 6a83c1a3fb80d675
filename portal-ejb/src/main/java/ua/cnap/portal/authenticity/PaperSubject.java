package ua.cnap.portal.authenticity;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What an issued paper is about: one paper of each kind about it is valid at a time.
 *
 * @param centreId the centre that issues it, whose clerks may revoke it
 * @param about a case, a register or the like
 * @param edition edition of what it is about, from 1: papers of a later one replace those of an earlier
 */
public record PaperSubject(String centreId, String about, int edition) {
    private static PaperSubject of(String centreId, String about) {
        return new PaperSubject(centreId, about, 1);
    }

    /** A case. */
    public static PaperSubject ofCase(String centreId, long caseId) {
        return of(centreId, "case " + caseId);
    }

    /** A register of handed-over cases. */
    public static PaperSubject ofRegister(String centreId, long registerId) {
        return of(centreId, "register " + registerId);
    }

    /** An act of acceptance and transfer. */
    public static PaperSubject ofAct(String centreId, long actId) {
        return of(centreId, "act " + actId);
    }

    /** What was issued in these days. */
    public static PaperSubject ofDays(String centreId, LocalDate from, LocalDate to) {
        return of(centreId, "days " + from + " " + to);
    }

    /** Who is on duty in a unit in a month. */
    public static PaperSubject ofRoster(String centreId, String unitId, YearMonth month) {
        return of(centreId, "roster " + unitId + " " + month);
    }

    /** The same in another edition. */
    public PaperSubject inEdition(int number) {
        return new PaperSubject(centreId, about, number);
    }
}
