package ua.cnap.portal.load;

import java.util.List;
import ua.cnap.portal.regulation.Regulation;

/**
 * A centre that cases are made for.
 *
 * @param id its id
 * @param regulation what it set for itself
 * @param services what is given there, the most asked for first
 * @param clerks who works there
 */
record SeedCentre(String id, Regulation regulation, List<SeedService> services, String[] clerks) {
    boolean provides(SeedService service) {
        return service.route().isOfCentreAlone() || regulation.providedHere().contains(service.code());
    }
}
