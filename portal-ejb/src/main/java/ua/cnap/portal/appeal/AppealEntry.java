package ua.cnap.portal.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * An entry of the log of an appeal: only added, never changed.
 *
 * @param at when
 * @param move what was done
 * @param actor who of the office did it; empty for who files
 * @param details what was said about it
 */
@Embeddable
public record AppealEntry(
        Instant at, @Enumerated(EnumType.STRING) AppealMove move, String actor, String details) {}
