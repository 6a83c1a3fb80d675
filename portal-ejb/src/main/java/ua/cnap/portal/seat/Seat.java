package ua.cnap.portal.seat;

import java.util.Optional;
import ua.cnap.portal.schedule.Desk;

/**
 * A desk, and who sits there now.
 *
 * @param holder the name, nothing when nobody does
 */
public record Seat(Desk desk, Optional<String> holder) {}
