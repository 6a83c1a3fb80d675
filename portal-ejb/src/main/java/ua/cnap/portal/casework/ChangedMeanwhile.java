package ua.cnap.portal.casework;

import java.time.format.DateTimeFormatter;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;

/** Somebody else moved the case after it was read: who, when and what was done, so that the reader can decide anew. */
public class ChangedMeanwhile extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    ChangedMeanwhile(RoutingEntry last) {
        super("error.changedMeanwhile", last.actor(), HOUR.format(last.at().atZone(KyivClock.ZONE)), last.action());
    }
}
