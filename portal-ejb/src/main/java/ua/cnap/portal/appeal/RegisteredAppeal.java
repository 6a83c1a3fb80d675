package ua.cnap.portal.appeal;

import java.net.URI;
import ua.cnap.portal.status.FeedbackCode;

/**
 * What who files is told (талон).
 *
 * @param id the appeal
 * @param progress number, term and who considers it
 * @param code by which it is followed
 * @param address where, with the code in the fragment
 */
public record RegisteredAppeal(long id, AppealProgress progress, FeedbackCode code, URI address) {
    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "RegisteredAppeal[" + id + "]";
    }
}
