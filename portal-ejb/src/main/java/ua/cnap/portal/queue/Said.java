package ua.cnap.portal.queue;

import java.util.Optional;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * What an administrator says about what they do with a ticket.
 *
 * @param reason why, in words; needed to call somebody ahead of others
 * @param function where the visitor is passed to
 */
public record Said(String reason, Optional<DeskFunction> function) {
    /** Nothing needs to be said. */
    public static final Said NOTHING = new Said("", Optional.empty());

    private static final int LONGEST_REASON = 500;

    public Said {
        String line = PlainText.line(reason);
        reason = line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }
}
