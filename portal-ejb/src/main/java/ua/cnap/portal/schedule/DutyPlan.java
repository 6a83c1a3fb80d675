package ua.cnap.portal.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is on duty at which desk by the agreed rosters: in a month with an agreed one a desk works only when somebody sits
 * at it. A month without one limits nothing.
 */
final class DutyPlan {
    private final Set<UnitMonth> agreed = new HashSet<>();
    private final Map<DeskDay, BitSet> shifts = new HashMap<>();

    private record UnitMonth(String unitId, YearMonth month) {}

    private record DeskDay(long deskId, LocalDate day) {}

    /**
     * A shift of an agreed roster.
     *
     * @param deskId the desk
     * @param day the day
     * @param begins from when
     * @param ends until when
     */
    record Shift(long deskId, LocalDate day, LocalTime begins, LocalTime ends) {}

    /** Takes over an agreed roster. */
    void agree(String unitId, YearMonth month, List<Shift> rosterShifts) {
        agreed.add(new UnitMonth(unitId, month));
        rosterShifts.forEach(
                shift -> shifts.computeIfAbsent(new DeskDay(shift.deskId(), shift.day()), key -> new BitSet())
                        .or(Minutes.between(shift.begins(), shift.ends())));
    }

    /** Takes away the minutes in which nobody sits at the desk. */
    void restrict(Desk desk, LocalDate day, BitSet minutes) {
        if (agreed.contains(new UnitMonth(desk.unitId(), YearMonth.from(day)))) {
            minutes.and(shifts.getOrDefault(new DeskDay(desk.id(), day), new BitSet()));
        }
    }
}
