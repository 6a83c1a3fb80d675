package ua.cnap.portal.slot;

import java.util.List;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * What somebody wants to come for, and where (відвідування).
 *
 * @param centreId the centre
 * @param unitId its unit; the id of the centre for the centre itself
 * @param function to file, to collect a result, or to ask
 * @param serviceCodes the services, which one desk has to take all
 */
public record Visit(String centreId, String unitId, DeskFunction function, List<String> serviceCodes) {
    public Visit {
        serviceCodes = List.copyOf(serviceCodes);
    }
}
