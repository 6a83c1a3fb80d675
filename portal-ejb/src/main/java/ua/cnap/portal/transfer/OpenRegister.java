package ua.cnap.portal.transfer;

import java.util.List;

/**
 * A register as a clerk opens it.
 *
 * @param register its head
 * @param lines its packages, in the order in which they joined
 * @param acts the acts over them
 * @param coordinated whether a coordinator has to check it before it is passed
 * @param byCoordinator whether the clerk who reads it is one
 */
public record OpenRegister(
        RegisterSummary register,
        List<RegisterLine> lines,
        List<ActSummary> acts,
        boolean coordinated,
        boolean byCoordinator) {
    /** Whether the clerk may confirm the check now. */
    public boolean isToCheck() {
        return byCoordinator && register.isOpen() && register.checkedAt() == null;
    }

    /** Whether it may be passed now. */
    public boolean isToPass() {
        return register.isOpen() && (!coordinated || register.checkedAt() != null);
    }
}
