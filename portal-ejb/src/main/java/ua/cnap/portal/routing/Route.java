package ua.cnap.portal.routing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.card.TechnologyCard;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.forms.LocalizedText;

/**
 * What the providers do with a case between the hand-over and the outgoing package (маршрут, R-122): the stages of the
 * technology card that are not the centre's own. There is exactly one last leg, whose executor consolidates the
 * materials (зведення матеріалів) and passes the outgoing package.
 *
 * @param legs in the order of the card; none when the administrator is the provider
 */
public record Route(List<Leg> legs) {
    private static final Term NEXT_WORKING_DAY = new Term(1, TermUnit.WORKING_DAYS);
    private static final LocalizedText DECISION =
            new LocalizedText("Розгляд справи і рішення", "Consideration and decision");
    private static final LocalizedText CONSOLIDATION = new LocalizedText(
            "Зведення матеріалів справи і передача вихідного пакета",
            "Consolidation of the materials and the outgoing package");

    /** Keeps its own list. */
    public Route {
        legs = List.copyOf(legs);
    }

    /**
     * A stage of a provider.
     *
     * @param number its number in the card
     * @param providerId who carries it out
     * @param after numbers of the legs it waits for
     * @param returnsTo number of the leg to repeat when this one finds defects, if the card names one
     * @param collegial whether a body decides it at a meeting
     * @param tellsApplicant whether the applicant is told when it is passed
     */
    public record Leg(
            int number,
            LocalizedText name,
            String providerId,
            Term term,
            Set<Integer> after,
            Optional<Integer> returnsTo,
            boolean collegial,
            boolean tellsApplicant) {}

    /**
     * The route by a card.
     *
     * @param providerId the provider of the service, who carries out what the card gives to nobody else
     */
    public static Route of(Card card, String providerId) {
        Term whole = card.information().term().term();
        return card.technology()
                .map(technology -> of(technology, providerId))
                .orElseGet(() -> new Route(
                        List.of(new Leg(1, DECISION, providerId, whole, Set.of(), Optional.empty(), false, false))));
    }

    static Route of(TechnologyCard technology, String providerId) {
        Map<Integer, TechnologyCard.Stage> stages =
                technology.stages().stream().collect(Collectors.toMap(TechnologyCard.Stage::number, stage -> stage));
        List<Leg> legs = technology.stages().stream()
                .filter(stage -> !stage.isOfCentre())
                .map(stage -> leg(stage, providerId, stages))
                .toList();
        Set<Integer> ends = ends(legs);
        return ends.size() < 2
                ? new Route(legs)
                : new Route(Stream.concat(legs.stream(), Stream.of(consolidation(legs, ends, providerId)))
                        .toList());
    }

    private static Leg leg(TechnologyCard.Stage stage, String providerId, Map<Integer, TechnologyCard.Stage> stages) {
        return new Leg(
                stage.number(),
                stage.name(),
                stage.provider().orElse(providerId),
                stage.term(),
                waitsFor(stage, stages),
                stage.returnOn().filter(number -> !stages.get(number).isOfCentre()),
                stage.collegial(),
                stage.tellsApplicant());
    }

    /** What the centre does in between is passed over: its own stages open nothing and close nothing. */
    private static Set<Integer> waitsFor(TechnologyCard.Stage stage, Map<Integer, TechnologyCard.Stage> stages) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int number : stage.after()) {
            TechnologyCard.Stage before = stages.get(number);
            if (before.isOfCentre()) {
                found.addAll(waitsFor(before, stages));
            } else {
                found.add(number);
            }
        }
        return found;
    }

    private static Set<Integer> ends(List<Leg> legs) {
        Set<Integer> ends = legs.stream().map(Leg::number).collect(Collectors.toCollection(LinkedHashSet::new));
        legs.forEach(leg -> ends.removeAll(leg.after()));
        return ends;
    }

    /** Branches that the card joins nowhere are joined by the provider of the service. */
    private static Leg consolidation(List<Leg> legs, Set<Integer> ends, String providerId) {
        int number = 1 + legs.stream().mapToInt(Leg::number).max().orElse(0);
        return new Leg(number, CONSOLIDATION, providerId, NEXT_WORKING_DAY, ends, Optional.empty(), false, false);
    }

    /** Whether the centre's administrator is the provider: nothing is handed over, no routing sheet is kept. */
    public boolean isOfCentreAlone() {
        return legs.isEmpty();
    }

    /** The leg of the final executor, which ends with the outgoing package. */
    public Optional<Leg> last() {
        Set<Integer> ends = ends(legs);
        return legs.stream().filter(leg -> ends.contains(leg.number())).findFirst();
    }

    /** The legs that can be worked on when these are passed: not passed themselves, and waiting for nothing more. */
    public Set<Integer> openAfter(Set<Integer> passed) {
        return legs.stream()
                .filter(leg -> !passed.contains(leg.number()) && passed.containsAll(leg.after()))
                .map(Leg::number)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The leg that is repeated, and all legs that wait for it, one way or another: they are to be passed anew. */
    public Set<Integer> repeatedFrom(int number) {
        Set<Integer> repeated = new LinkedHashSet<>(Set.of(number));
        legs.stream()
                .filter(leg -> leg.after().stream().anyMatch(repeated::contains))
                .forEach(leg -> repeated.add(leg.number()));
        return repeated;
    }

    /** The leg with this number of the card. */
    public Optional<Leg> leg(int number) {
        return legs.stream().filter(leg -> leg.number() == number).findFirst();
    }
}
