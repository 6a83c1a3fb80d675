package ua.cnap.portal.charge;

import java.time.format.DateTimeFormatter;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;

/** Somebody else has the case in their hands: who, and since when. */
public class HeldByAnother extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    HeldByAnother(CaseCharge charge) {
        super(
                "error.charge.held",
                charge.holder().orElse(""),
                HOUR.format(charge.heldSince().atZone(KyivClock.ZONE)));
    }
}
