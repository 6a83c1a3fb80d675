package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.opinion.OpinionQuery;
import ua.cnap.portal.opinion.Part;
import ua.cnap.portal.opinion.Period;
import ua.cnap.portal.opinion.Scope;

/**
 * What the address of a page of opinions asks for: period, part, questionnaire, indicator, what is compared. A word that
 * means nothing is passed over, so that an old address still leads somewhere.
 */
@Named
@RequestScoped
public class OpinionAddress {
    private static final String USUAL_SURVEY = "post-visit";
    private static final String PERIOD = "period";
    private static final String PART = "part";
    private static final String SURVEY = "survey";
    private static final String INDICATOR = "indicator";
    private static final String BY = "by";

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** What is asked about a centre. */
    OpinionQuery query(String centreId) {
        LocalDate today = LocalDate.now(clock);
        return new OpinionQuery(
                centreId,
                sent(SURVEY).orElse(USUAL_SURVEY),
                sent(PART)
                        .flatMap(Part::named)
                        .filter(part -> part.scope() != Scope.CENTRE)
                        .orElseGet(() -> Part.centre(centreId)),
                sent(PERIOD).flatMap(word -> Period.named(word, today)).orElseGet(() -> Period.weeks(today)),
                constant(Indicator.values(), INDICATOR).orElse(Indicator.NPS),
                constant(Scope.values(), BY)
                        .filter(scope -> scope != Scope.CENTRE)
                        .orElse(Scope.SECTOR));
    }

    /** Today, in whose week and month the periods lie. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The query of the address for a spreadsheet or for programs. */
    static String queryOf(OpinionQuery asked) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(PERIOD, asked.period().word());
        if (asked.part().scope() != Scope.CENTRE) {
            words.put(PART, asked.part().word());
        }
        words.put(SURVEY, asked.questionnaire());
        words.put(INDICATOR, asked.indicator().name());
        words.put(BY, asked.compared().name());
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private Optional<String> sent(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(word -> !word.isBlank());
    }

    private <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return sent(name).flatMap(word -> Stream.of(constants)
                .filter(each -> each.name().equals(word))
                .findFirst());
    }
}
