package ua.cnap.portal.queue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.schedule.DeskFunction;

/**
 * What the regulation of a centre says of its line; the usual where it is silent or cannot be read.
 *
 * @param series the series of tickets, published at the kiosk
 * @param surname whether a ticket is taken with the surname
 * @param firstName whether with the first name
 * @param line the rule of the line
 * @param grounds grounds of law for a priority, each with its act; none gives nobody one
 * @param lateCancels whether a booking lapses when its visitor is late
 * @param grace how late one may come before that
 */
public record QueueRules(
        List<TicketSeries> series,
        boolean surname,
        boolean firstName,
        Line line,
        List<String> grounds,
        boolean lateCancels,
        Duration grace) {
    private static final List<TicketSeries> USUAL_SERIES = List.of(
            new TicketSeries("А", DeskFunction.INTAKE, List.of()),
            new TicketSeries("Р", DeskFunction.ISSUE, List.of()),
            new TicketSeries("К", DeskFunction.CONSULTATION, List.of()));
    private static final int USUAL_IN_A_ROW = 3;
    private static final int USUAL_LEAD = 5;
    private static final int USUAL_GRACE = 10;

    /** The rules in the regulation of a centre. */
    public static QueueRules of(Centre centre) {
        return of(centre.config(), Regulation.of(centre).booking().grace());
    }

    static QueueRules of(JsonNode config, OptionalInt lapsesAfter) {
        List<String> named = texts(config.path("queuePersonified"));
        return new QueueRules(
                series(config.path("queueSeries")),
                named.contains("surname"),
                named.contains("firstName"),
                new Line(
                        number(config.path("queueInARow"), USUAL_IN_A_ROW),
                        Duration.ofMinutes(number(config.path("queueLeadMinutes"), USUAL_LEAD))),
                texts(config.path("queuePriorities")),
                lapsesAfter.isPresent(),
                Duration.ofMinutes(lapsesAfter.orElse(USUAL_GRACE)));
    }

    /** The series for what somebody came for; the narrower one, whose spheres name that of the service. */
    TicketSeries seriesFor(DeskFunction function, String sphere) {
        return series.stream()
                .filter(each -> each.isFor(function, sphere))
                .min(Comparator.comparing(each -> each.spheres().isEmpty()))
                .or(() -> USUAL_SERIES.stream()
                        .filter(each -> each.function() == function)
                        .findFirst())
                .orElseThrow();
    }

    /** Whether the kiosk has anything to ask before it gives a ticket. */
    public boolean asksSomething() {
        return surname || firstName || !grounds.isEmpty();
    }

    private static List<TicketSeries> series(JsonNode written) {
        List<TicketSeries> series = written.properties().stream()
                .flatMap(each -> TicketSeries.of(each.getKey(), each.getValue().asText()).stream())
                .toList();
        return series.isEmpty() ? USUAL_SERIES : series;
    }

    private static List<String> texts(JsonNode array) {
        Stream<JsonNode> items = StreamSupport.stream(array.spliterator(), false);
        return items.map(JsonNode::asText).filter(text -> !text.isBlank()).toList();
    }

    private static int number(JsonNode written, int usual) {
        int number = written.asInt(usual);
        return number >= 0 && !written.isMissingNode() ? number : usual;
    }
}
