package ua.cnap.portal.gateway;

import java.util.List;
import ua.cnap.portal.intake.IntakeProblem;

/**
 * What became of a package that another system passed on.
 *
 * @param number the number of its case, empty when it was not registered
 * @param problems what is wrong with it, each at its field; empty when it was registered, now or before
 */
public record PassedOn(String number, List<IntakeProblem> problems) {
    public boolean isRegistered() {
        return problems.isEmpty();
    }
}
