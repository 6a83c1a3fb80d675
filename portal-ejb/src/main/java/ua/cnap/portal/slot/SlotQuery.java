package ua.cnap.portal.slot;

import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * Which free times somebody looks for.
 *
 * @param centreIds the centres, with all their units
 * @param unitId the one unit, empty for all of these centres
 * @param serviceCodes the services of the visit
 * @param function what the visit is for
 * @param from the first day
 * @param to the last day, which belongs to it
 * @param part the part of the day
 */
public record SlotQuery(
        List<String> centreIds,
        String unitId,
        List<String> serviceCodes,
        DeskFunction function,
        LocalDate from,
        LocalDate to,
        DayPart part) {
    public SlotQuery {
        centreIds = List.copyOf(centreIds);
        serviceCodes = List.copyOf(serviceCodes);
    }

    /** The same in other centres. */
    public SlotQuery in(List<String> otherCentreIds) {
        return new SlotQuery(otherCentreIds, unitId, serviceCodes, function, from, to, part);
    }

    /** The same in those of its days that are among these too. */
    SlotQuery between(LocalDate first, LocalDate last) {
        return new SlotQuery(
                centreIds,
                unitId,
                serviceCodes,
                function,
                from.isBefore(first) ? first : from,
                to.isAfter(last) ? last : to,
                part);
    }

    /** Any time of these days for a visit. */
    public static SlotQuery of(Visit visit, LocalDate from, LocalDate to) {
        return new SlotQuery(
                List.of(visit.centreId()),
                visit.unitId(),
                visit.serviceCodes(),
                visit.function(),
                from,
                to,
                DayPart.ANY);
    }
}
