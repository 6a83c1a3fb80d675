package ua.cnap.portal.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A desk as it is entered.
 *
 * @param id the desk that is changed; nothing for a new one
 * @param unitId the unit a new one stands in
 * @param number its number, on the plate and on the board
 * @param functions what is done at it
 * @param services codes of the services it takes, empty for all
 * @param holder who sits there as a rule, may be empty
 * @param position the position of that person
 */
public record DeskDraft(
        Optional<Long> id,
        String unitId,
        String number,
        Set<DeskFunction> functions,
        List<String> services,
        String holder,
        String position) {}
