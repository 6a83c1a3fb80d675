package ua.cnap.portal.provider;

import java.time.LocalDate;
import java.util.Map;

/** The lists that an officer works by. */
public enum InboxList {
    /** Усі, що в роботі: handed over and not finished. */
    ALL(""),
    /** Отримання не підтверджено. */
    TO_RECEIVE(" and s.receivedAt is null"),
    /** Виконуються. */
    IN_WORK(" and s.receivedAt is not null"),
    /** Центр чекає відповіді на запит. */
    ENQUIRED(" and exists (select e from Enquiry e where e.caseId = c.id and e.answeredAt is null)"),
    /** Строк етапу минув. */
    OVERDUE(" and s.dueOn < :today"),
    /** Рішення ухвалюють на засіданні. */
    COLLEGIAL(" and s.collegial = true"),
    /** Завершені: passed on or sent back to the centre. */
    PASSED(""),
    /** Заяву відкликано, or the case ended otherwise, while the provider had it. */
    ENDED("");

    private final String narrowing;

    InboxList(String narrowing) {
        this.narrowing = narrowing;
    }

    /** The condition of this list; fills in the values that it speaks of. */
    String condition(LocalDate today, Map<String, Object> values) {
        if (this == PASSED) {
            return "s.passedAt is not null";
        }
        values.put("live", Assignments.LIVE);
        if (this == OVERDUE) {
            values.put("today", today);
        }
        String standing = this == ENDED ? "c.status not in :live" : "c.status in :live";
        return "s.openedAt is not null and s.passedAt is null and " + standing + narrowing;
    }

    String order() {
        return this == PASSED ? "s.passedAt desc, s.id" : "s.dueOn, s.id";
    }
}
