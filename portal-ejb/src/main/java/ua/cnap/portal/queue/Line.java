package ua.cnap.portal.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule of the line (правило черги, R-056), the same for every desk and every visitor. Who booked may go ahead from
 * some minutes before the booked time, who has a lawful priority from the arrival; they are called in the order in which
 * that began. After so many of them in a row the next is who waits longest of those who just came. Who booked and came too
 * early is called before the time only when nobody else waits. Within each of these nobody passes anybody.
 *
 * @param inARow how many with a booking or a priority are called in a row while others wait
 * @param lead how long before the booked time it begins
 */
public record Line(int inARow, Duration lead) {
    /**
     * Somebody in the line.
     *
     * @param ticketId the ticket
     * @param source on what it stands in the line
     * @param place since when it waits: the place among those of its kind
     * @param due the booked time, if it was booked
     */
    public record Waiting(long ticketId, TicketSource source, Instant place, Optional<Instant> due) {}

    private static final Comparator<Waiting> BY_ARRIVAL =
            Comparator.comparing(Waiting::place).thenComparing(Waiting::ticketId);

    /**
     * Who is called next.
     *
     * @param waiting who waits for what the desk does, in any order
     * @param lastCalled on what those stood who were called before, the last first
     */
    public Optional<Waiting> next(List<Waiting> waiting, List<TicketSource> lastCalled, Instant now) {
        Optional<Waiting> longest = waiting.stream()
                .filter(each -> each.source() == TicketSource.LIVE)
                .min(BY_ARRIVAL);
        Optional<Waiting> ahead = waiting.stream()
                .filter(each -> each.source().goesAhead() && !aheadFrom(each).isAfter(now))
                .min(Comparator.comparing(this::aheadFrom).thenComparing(BY_ARRIVAL));
        if (longest.isPresent() && (ahead.isEmpty() || isTurnOfLive(lastCalled))) {
            return longest;
        }
        return ahead.or(() -> waiting.stream().min(Comparator.comparing(this::aheadFrom)));
    }

    /** Everybody in the order in which they will be called, as it looks now. */
    public List<Waiting> order(List<Waiting> waiting, List<TicketSource> lastCalled, Instant now) {
        List<Waiting> left = new ArrayList<>(waiting);
        List<TicketSource> called = new ArrayList<>(lastCalled);
        List<Waiting> order = new ArrayList<>();
        for (Optional<Waiting> next = next(left, called, now); next.isPresent(); next = next(left, called, now)) {
            order.add(next.get());
            left.remove(next.get());
            called.add(0, next.get().source());
        }
        return order;
    }

    /** Since when somebody with a booking or a priority may be called before others. */
    private Instant aheadFrom(Waiting waiting) {
        Instant begins = waiting.due().map(due -> due.minus(lead)).orElse(waiting.place());
        return Stream.of(begins, waiting.place()).max(Comparator.naturalOrder()).orElseThrow();
    }

    private boolean isTurnOfLive(List<TicketSource> lastCalled) {
        return lastCalled.stream().limit(inARow).filter(TicketSource::goesAhead).count() >= inARow;
    }
}
