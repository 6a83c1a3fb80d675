package ua.cnap.portal.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One entry of the routing sheet (лист про проходження справи, R-100).
 *
 * @param at when, by the server's clock
 * @param action what was done
 * @param actor who did it
 */
@Embeddable
public record RoutingEntry(
        Instant at, @Enumerated(EnumType.STRING) RoutingAction action, String actor) {}
