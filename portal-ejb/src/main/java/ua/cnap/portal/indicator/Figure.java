package ua.cnap.portal.indicator;

import java.util.Optional;

/**
 * An indicator of a group of people.
 *
 * @param people how many of them answered what it asks
 * @param estimate what they tell; nothing when they are fewer than {@link #FEWEST}
 */
public record Figure(long people, Optional<Estimate> estimate) {
    /** Of fewer people no figure is given: it would mean nothing, and might tell what one of them said. */
    public static final int FEWEST = 10;
}
