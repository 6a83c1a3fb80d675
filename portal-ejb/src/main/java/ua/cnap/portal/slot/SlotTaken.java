package ua.cnap.portal.slot;

import java.util.List;
import ua.cnap.portal.kernel.BusinessException;

/** Somebody else was quicker: the time is not free any more. Names the nearest that are. */
public class SlotTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<FreeTime> nearest;

    SlotTaken(List<FreeTime> nearest) {
        super("error.slot.taken");
        this.nearest = List.copyOf(nearest);
    }

    /** Free times nearest to the one that was wanted, the nearest first; empty when there is none. */
    public List<FreeTime> nearest() {
        return nearest;
    }
}
