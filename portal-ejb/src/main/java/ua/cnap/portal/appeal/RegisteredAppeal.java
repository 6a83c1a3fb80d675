package ua.cnap.portal.appeal;

import java.net.URI;
import ua.cnap.portal.status.FeedbackCode;

/**
 * What who files is told (талон).
 *
 * @param progress number, term and who considers it
 * @param code by which it is followed
 * @param address where, with the code in the fragment
 */
public record RegisteredAppeal(AppealProgress progress, FeedbackCode code, URI address) {}
