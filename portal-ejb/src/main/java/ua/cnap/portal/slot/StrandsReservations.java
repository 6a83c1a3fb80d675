package ua.cnap.portal.slot;

import java.util.List;
import ua.cnap.portal.kernel.BusinessException;

/** A change of a schedule would leave people who booked before a closed desk; nothing was changed yet. */
public class StrandsReservations extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reservation> stranded;

    StrandsReservations(List<Reservation> stranded) {
        super("error.schedule.strands", stranded.size());
        this.stranded = List.copyOf(stranded);
    }

    /** Whose time would be lost, in order. */
    public List<Reservation> stranded() {
        return stranded;
    }
}
