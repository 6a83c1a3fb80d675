package ua.cnap.portal.control;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The trace of a term that changed after it began.
 *
 * @param at when
 * @param kind how
 * @param dueBefore its last day before, null while it stood still
 * @param dueAfter its last day since, null while it stands still
 * @param reason the provision of law and the reason, empty for nothing
 */
@Embeddable
public record DeadlineChange(
        Instant at,
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "due_before") LocalDate dueBefore,
        @Column(name = "due_after") LocalDate dueAfter,
        String reason) {
    /** How a term changes. */
    public enum Kind {
        /** Зупинено. */
        STOPPED,
        /** Поновлено. */
        RESUMED,
        /** Продовжено. */
        EXTENDED,
        /** Очікує засідання of the collegial body. */
        AWAITS_MEETING,
        /** Полічено заново, because a calendar, a schedule or a meeting changed. */
        RECOUNTED
    }
}
