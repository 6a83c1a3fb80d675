package ua.cnap.portal.schedule;

import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.kernel.BusinessException;

/** A schedule cannot be as it was entered; the sentence says why. */
public class ScheduleRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ScheduleRefused(String reason, Object... arguments) {
        super("error.schedule." + reason, arguments);
    }

    static ScheduleRefused because(String reason, Object... arguments) {
        return new ScheduleRefused(reason, arguments);
    }

    /**
     * What was typed, as one line.
     *
     * @throws ScheduleRefused for this reason when it is empty or too long
     */
    static String unlessSaid(String typed, int longest, String reason) {
        String line = PlainText.line(typed);
        if (line.isEmpty() || line.length() > longest) {
            throw because(reason);
        }
        return line;
    }
}
