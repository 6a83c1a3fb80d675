package ua.cnap.portal.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A week in which a roster has somebody on duty for longer than the norm of 40 hours (R-036; Labour Code, art. 50).
 *
 * @param person who
 * @param monday the week
 * @param duration how long
 */
public record LongWeek(String person, LocalDate monday, Duration duration) {
    private static final Duration NORM = Duration.ofHours(40);

    private record Week(String person, LocalDate monday) {}

    /** The weeks that are too long, in order. */
    static List<LongWeek> among(List<DutyShift> shifts) {
        return shifts.stream()
                .collect(Collectors.groupingBy(
                        shift -> new Week(
                                shift.person(), shift.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
                        Collectors.reducing(
                                Duration.ZERO,
                                shift -> Duration.between(shift.begins(), shift.ends()),
                                Duration::plus)))
                .entrySet()
                .stream()
                .filter(week -> week.getValue().compareTo(NORM) > 0)
                .map(week -> new LongWeek(week.getKey().person(), week.getKey().monday(), week.getValue()))
                .sorted(Comparator.comparing(LongWeek::monday).thenComparing(LongWeek::person))
                .toList();
    }
}
