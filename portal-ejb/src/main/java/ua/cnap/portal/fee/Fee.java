package ua.cnap.portal.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.LocalizedText;

/**
 * The fee of a service as its card sets it.
 *
 * @param components the sums that may be due
 * @param rules which of them is due: the first rule that applies wins; without rules, the first component
 * @param exemptions who is free of it; without a condition, a text only
 */
public record Fee(
        FeeKind kind,
        List<Component> components,
        List<Rule> rules,
        List<Exemption> exemptions,
        Optional<LocalizedText> note) {

    /** A fee nobody pays. */
    public static Fee free() {
        return new Fee(FeeKind.FREE, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** One sum: a part of the subsistence minimum, or a fixed sum; unknown when the card has a placeholder. */
    public record Component(
            String id, LocalizedText name, Optional<BigDecimal> rate, Rounding rounding, Optional<BigDecimal> fixed) {}

    /** The component due when a condition holds, or otherwise; an additional one is paid beside it. */
    public record Rule(Optional<Condition> when, String component, boolean additional) {}

    /** A category of persons that pays nothing. */
    public record Exemption(LocalizedText name, Optional<Condition> when) {}
}
