package ua.cnap.portal.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.consideration.AppealCount;

/**
 * All figures of a report.
 *
 * @param cases by service, provider and channel
 * @param terms by kind of term, those that staff of the centre and of providers keep
 * @param appeals by kind of appeal; reports of corruption are not among them, who may read those is named in the regulation
 */
public record ReportFigures(List<CaseFigures> cases, List<TermFigures> terms, List<AppealCount> appeals) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public ReportFigures {
        cases = List.copyOf(cases);
        terms = List.copyOf(terms);
        appeals = List.copyOf(appeals);
    }

    /**
     * Cases that have something in common.
     *
     * @param name what they have in common
     * @param of what became of them
     */
    public record Line<T>(T name, CaseCounts of) {}

    /**
     * A service.
     *
     * @param code its code
     * @param name its name
     * @param provider who gives it
     */
    public record Given(String code, String name, String provider) {}

    /** What became of all cases. */
    public CaseCounts total() {
        return cases.stream().map(CaseFigures::counts).reduce(CaseCounts.NONE, CaseCounts::plus);
    }

    /** By service, in the order of their codes. */
    public List<Line<Given>> services() {
        return by(line -> new Given(line.serviceCode(), line.serviceName(), line.providerName()));
    }

    /** By provider, those with most packages first. */
    public List<Line<String>> providers() {
        return by(CaseFigures::providerName).stream()
                .sorted((one, other) ->
                        Long.compare(other.of().accepted(), one.of().accepted()))
                .toList();
    }

    /** By the way they came, those ways left out in which nothing did. */
    public List<Line<Channel>> channels() {
        Map<Channel, CaseCounts> found =
                by(CaseFigures::channel).stream().collect(Collectors.toMap(Line::name, Line::of));
        return Stream.of(Channel.values())
                .filter(found::containsKey)
                .map(channel -> new Line<>(channel, found.get(channel)))
                .toList();
    }

    private <T> List<Line<T>> by(Function<CaseFigures, T> name) {
        Map<T, CaseCounts> sums = new LinkedHashMap<>();
        cases.forEach(line -> sums.merge(name.apply(line), line.counts(), CaseCounts::plus));
        List<Line<T>> lines = new ArrayList<>();
        sums.forEach((key, counts) -> lines.add(new Line<>(key, counts)));
        return lines;
    }

    /** Answers that were prepared (підготовлено відповідей): decisions on applications and answers to appeals. */
    public long answersPrepared() {
        return total().granted()
                + total().refused()
                + appeals.stream().mapToLong(AppealCount::answered).sum();
    }

    static ReportFigures read(String json) {
        try {
            return JSON.readValue(json, ReportFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The figures of a report cannot be read", e);
        }
    }

    String written() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The figures of a report cannot be written", e);
        }
    }
}
