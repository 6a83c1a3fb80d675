package ua.cnap.portal.charge;

import java.time.format.DateTimeFormatter;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;

/** Somebody else has the case in their hands: who, and since when. */
public class HeldByAnother extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    HeldByAnother(CaseCharge charge) {
        this("error.charge.held", charge);
    }

    /** It can be moved, but only when that was agreed with whoever has it. */
    public static HeldByAnother unlessAgreed(CaseCharge charge) {
        return new HeldByAnother("error.charge.warning", charge);
    }

    private HeldByAnother(String messageKey, CaseCharge charge) {
        super(
                messageKey,
                charge.holder().orElse(""),
                HOUR.format(charge.heldSince().atZone(KyivClock.ZONE)));
    }
}
