package ua.cnap.portal.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.centre.OpeningHours;

/**
 * The schedule of a unit as its editor sees it.
 *
 * @param centreId the centre
 * @param unitId the unit; the id of the centre for the centre itself
 * @param revision the state of the register that the hours were read from
 * @param today the day it was read on
 * @param hours the weekly hours that the unit keeps, by scope: its own or those of its centre
 * @param breaches what the hours of the centre break of the rule of its own act
 * @param desks its desks
 * @param exceptions the exceptions of today and later that concern it
 * @param roster the duty roster of the month that was asked for, if it was begun
 * @param missing the months whose roster should be agreed by now and is not
 */
public record ScheduleSheet(
        String centreId,
        String unitId,
        long revision,
        LocalDate today,
        Map<HoursScope, OpeningHours> hours,
        Set<ReceptionRule.Breach> breaches,
        List<Desk> desks,
        List<ScheduleException> exceptions,
        Optional<DutyRoster> roster,
        Set<YearMonth> missing) {
    /** The desk with this id, as a roster names it. */
    public Optional<Desk> desk(long id) {
        return desks.stream().filter(desk -> desk.id() == id).findFirst();
    }
}
