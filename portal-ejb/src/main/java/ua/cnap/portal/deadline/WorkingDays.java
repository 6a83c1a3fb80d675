package ua.cnap.portal.deadline;

import java.time.LocalDate;

/** A calendar that says which days are worked: of the law, of a centre or of a provider. It always has a working day ahead. */
@FunctionalInterface
public interface WorkingDays {
    /** Whether the day is worked. */
    boolean isWorking(LocalDate day);

    /** The day itself, or the first working day after it. */
    default LocalDate workingFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** How many days are worked after one day, up to another and with it. */
    default int workedBetween(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
