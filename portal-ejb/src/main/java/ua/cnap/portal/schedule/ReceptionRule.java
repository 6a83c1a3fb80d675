package ua.cnap.portal.schedule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.centre.OpeningHours;

/**
 * The rule of reception that a centre's act sets itself: six days a week, seven hours a day, no break for lunch,
 * on two days until 20:00, on Saturday until 16:00, one time for all services. It warns, and forbids nothing.
 */
public final class ReceptionRule {
    /** What the hours of a centre break of its own rule. */
    public enum Breach {
        DAYS,
        HOURS_OF_DAY,
        LUNCH,
        UNTIL_20,
        SATURDAY,
        SEVERAL_TIMES
    }

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private ReceptionRule() {}

    /** What the hours of the centre itself break of the rule that stands among them; nothing where there is none. */
    static Set<Breach> breaches(List<OpeningHours> all) {
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        Optional<OpeningHours.Rule> rule = all.stream()
                .flatMap(hours -> Optional.ofNullable(hours.rule()).stream())
                .findFirst();
        WeeklyHours weekly = new WeeklyHours("", all);
        Optional<OpeningHours> reception = weekly.of(HoursScope.CENTRE);
        if (rule.isPresent() && reception.isPresent()) {
            breaches.addAll(breaches(rule.get(), reception.get()));
            if (weekly.of(HoursScope.INTAKE).isPresent()
                    || weekly.of(HoursScope.PROCESSING_AND_ISSUE).isPresent()) {
                breaches.add(Breach.SEVERAL_TIMES);
            }
        }
        return breaches;
    }

    private static Set<Breach> breaches(OpeningHours.Rule rule, OpeningHours reception) {
        Map<DayOfWeek, OpeningHours.Day> days = new EnumMap<>(DayOfWeek.class);
        reception.week().stream().filter(day -> !day.isClosed()).forEach(day -> days.put(day.dayOfWeek(), day));
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);
        if (days.size() < rule.minDaysPerWeek()) {
            breaches.add(Breach.DAYS);
        }
        if (days.values().stream().anyMatch(day -> minutes(day) < 60 * rule.minHoursPerDay())) {
            breaches.add(Breach.HOURS_OF_DAY);
        }
        if (!rule.lunchBreak() && !reception.breaks().isEmpty()) {
            breaches.add(Breach.LUNCH);
        }
        if (rule.until20().stream()
                .map(OpeningHours.Day::named)
                .anyMatch(day -> !isOpenUntil(days.get(day), EVENING))) {
            breaches.add(Breach.UNTIL_20);
        }
        if (rule.saturdayUntil() != null && !isOpenUntil(days.get(DayOfWeek.SATURDAY), rule.saturdayUntil())) {
            breaches.add(Breach.SATURDAY);
        }
        return breaches;
    }

    private static int minutes(OpeningHours.Day day) {
        return Minutes.between(day.open(), day.close()).cardinality();
    }

    private static boolean isOpenUntil(OpeningHours.Day day, LocalTime time) {
        return day != null && Minutes.between(day.open(), day.close()).get(time.toSecondOfDay() / 60 - 1);
    }
}
