package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.fee.Fee;
import ua.cnap.portal.fee.FeeKind;
import ua.cnap.portal.fee.Rounding;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.ConditionParser;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.EditorialMark;

/** Reads the fee of a card: its sums, the rules that choose among them, and who is exempt. */
final class FeeReader {
    private final JsonNode fee;
    private final String pointer;
    private final Optional<Conditions> conditions;
    private final Faults faults;

    FeeReader(JsonNode fee, String pointer, Optional<Conditions> conditions, Faults faults) {
        this.fee = fee;
        this.pointer = pointer;
        this.conditions = conditions;
        this.faults = faults;
    }

    Fee read(JsonNode rules) {
        List<Fee.Component> components = new ArrayList<>();
        for (int i = 0; i < fee.path("components").size(); i++) {
            components.add(component(fee.path("components").get(i), i));
            checkAmount(fee.path("components").get(i).path("amountUah").asText(), i);
        }
        return new Fee(kind(), components, rules(rules, components), exemptions(), Texts.optional(fee.path("note")));
    }

    private FeeKind kind() {
        for (FeeKind kind : FeeKind.values()) {
            if (kind.name().equals(fee.path("kind").asText())) {
                return kind;
            }
        }
        return FeeKind.TARIFF;
    }

    private static Fee.Component component(JsonNode component, int index) {
        JsonNode rate = component.path("rate");
        return new Fee.Component(
                component.path("id").asText("sum" + (index + 1)),
                Texts.of(component.path("name")),
                rate.isNumber() ? Optional.of(rate.decimalValue()) : Optional.empty(),
                "TEN_UAH".equals(component.path("rounding").asText()) ? Rounding.TEN_UAH : Rounding.KOPECK,
                amount(component.path("amountUah").asText()));
    }

    /** A sum in hryvnias with a point or a comma, groups of digits apart or not. */
    private static Optional<BigDecimal> amount(String written) {
        String plain = written.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private void checkAmount(String written, int index) {
        if (!written.isBlank() && amount(written).isEmpty() && !EditorialMark.isOn(written)) {
            faults.add(pointer + "/components/" + index + "/amountUah", "card.amount", written);
        }
    }

    private List<Fee.Rule> rules(JsonNode rules, List<Fee.Component> components) {
        List<Fee.Rule> read = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            JsonNode rule = rules.get(i);
            String at = "/feeRules/" + i;
            boolean readable = rule.path("otherwise").asBoolean() || isCondition(rule.path("when"), at);
            Optional<String> component = chosen(rule, components);
            if (component.isEmpty()) {
                faults.warn(at, "card.feeComponent");
            } else if (readable) {
                read.add(new Fee.Rule(condition(rule.path("when"), at + "/when"), component.get(), rule.has("add")));
            }
        }
        return read;
    }

    /** Earlier cards write rules and exemptions in words: they are shown, never computed. */
    private boolean isCondition(JsonNode when, String at) {
        boolean readable = ConditionParser.looksLikeCondition(when.asText());
        if (!readable) {
            faults.warn(at + "/when", "card.feeWords", when.asText());
        }
        return readable;
    }

    /** The component a rule names, or the one with the rate it sets. */
    private static Optional<String> chosen(JsonNode rule, List<Fee.Component> components) {
        String named = rule.path("component").asText(rule.path("add").asText());
        return components.stream()
                .filter(component -> component.id().equals(named)
                        || rule.path("rate").isNumber()
                                && component
                                        .rate()
                                        .filter(r ->
                                                r.compareTo(rule.path("rate").decimalValue()) == 0)
                                        .isPresent())
                .map(Fee.Component::id)
                .findFirst();
    }

    private List<Fee.Exemption> exemptions() {
        List<Fee.Exemption> exemptions = new ArrayList<>();
        for (int i = 0; i < fee.path("exemptions").size(); i++) {
            JsonNode exemption = fee.path("exemptions").get(i);
            LocalizedText name = exemption.has("name") ? Texts.of(exemption.path("name")) : Texts.of(exemption);
            String at = pointer + "/exemptions/" + i + "/when";
            exemptions.add(new Fee.Exemption(name, condition(exemption.path("when"), at)));
        }
        return exemptions;
    }

    private Optional<Condition> condition(JsonNode when, String at) {
        return conditions.flatMap(known -> known.read(when, at));
    }
}
