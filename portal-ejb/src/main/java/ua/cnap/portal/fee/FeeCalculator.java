package ua.cnap.portal.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.LocalizedText;

/** Computes fees for a day: sums are parts of the subsistence minimum on 1 January of its year. */
public final class FeeCalculator {
    private final SubsistenceMinimum minimum;

    /** A calculator with these sums of the subsistence minimum. */
    public FeeCalculator(SubsistenceMinimum minimum) {
        this.minimum = minimum;
    }

    /** Every sum of a fee on a day, for the page of the service. */
    public List<FeeDue.Line> listed(Fee fee, LocalDate day) {
        return fee.components().stream().map(component -> line(component, day)).toList();
    }

    /** The sums one of which is due; those that are paid beside others are left out. */
    public List<FeeDue.Line> alternatives(Fee fee, LocalDate day) {
        Set<String> beside = named(fee, true);
        beside.removeAll(named(fee, false));
        return fee.components().stream()
                .filter(component -> !beside.contains(component.id()))
                .map(component -> line(component, day))
                .toList();
    }

    private static Set<String> named(Fee fee, boolean additional) {
        return fee.rules().stream()
                .filter(rule -> rule.additional() == additional)
                .map(Fee.Rule::component)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What is due for an application, whose answers decide which conditions hold. */
    public FeeDue due(Fee fee, LocalDate day, Predicate<Condition> holds) {
        Optional<LocalizedText> exemption = fee.exemptions().stream()
                .filter(exempt -> exempt.when().filter(holds).isPresent())
                .map(Fee.Exemption::name)
                .findFirst();
        if (fee.kind() == FeeKind.FREE || exemption.isPresent()) {
            return new FeeDue(List.of(), exemption);
        }
        List<FeeDue.Line> lines = new ArrayList<>();
        mainComponent(fee, holds).ifPresent(component -> lines.add(line(component, day)));
        fee.rules().stream()
                .filter(rule -> rule.additional() && applies(rule, holds))
                .flatMap(rule -> component(fee, rule.component()).stream())
                .forEach(component -> lines.add(line(component, day)));
        if (lines.isEmpty()) {
            lines.add(new FeeDue.Line(fee.note().orElse(new LocalizedText("плата", "charge")), Optional.empty()));
        }
        return new FeeDue(lines, Optional.empty());
    }

    private static Optional<Fee.Component> mainComponent(Fee fee, Predicate<Condition> holds) {
        Optional<Fee.Component> chosen = fee.rules().stream()
                .filter(rule -> !rule.additional() && applies(rule, holds))
                .findFirst()
                .flatMap(rule -> component(fee, rule.component()));
        return chosen.or(() -> fee.components().stream().findFirst());
    }

    private static boolean applies(Fee.Rule rule, Predicate<Condition> holds) {
        return rule.when().map(holds::test).orElse(true);
    }

    private static Optional<Fee.Component> component(Fee fee, String id) {
        return fee.components().stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }

    private FeeDue.Line line(Fee.Component component, LocalDate day) {
        return new FeeDue.Line(
                component.name(), component.fixed().or(() -> component.rate().flatMap(rate -> minimum.on(day)
                        .map(base -> component.rounding().round(base.multiply(rate))))));
    }
}
