package ua.cnap.portal.seat;

import ua.cnap.portal.kernel.BusinessException;

/** Somebody sat down at this desk, or the person at another one, at the same moment. */
public class SeatRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    SeatRefused() {
        super("error.seat.taken");
    }
}
