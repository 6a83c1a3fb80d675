package ua.cnap.portal.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * A series of tickets (серія талонів): a letter for what people come for.
 *
 * @param letter a letter that is not mistaken for a digit
 * @param function what they come for
 * @param spheres spheres of law whose services it is for, empty for all others
 */
public record TicketSeries(String letter, DeskFunction function, List<String> spheres) {
    public TicketSeries {
        spheres = List.copyOf(spheres);
    }

    /** A series as the regulation writes it: the function, then spheres if it is for these only. */
    static Optional<TicketSeries> of(String letter, String written) {
        List<String> words = Arrays.asList(written.strip().split("[\\s,]+"));
        return Stream.of(DeskFunction.values())
                .filter(function -> function.name().equals(words.get(0)))
                .findFirst()
                .map(function -> new TicketSeries(letter, function, words.subList(1, words.size())));
    }

    boolean isFor(DeskFunction asked, String sphere) {
        return function == asked && (spheres.isEmpty() || spheres.contains(sphere));
    }
}
