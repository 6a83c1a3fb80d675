package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.ConditionParser;
import ua.cnap.portal.forms.FaultyCondition;
import ua.cnap.portal.forms.NameScope;

/** Reads conditions of a card at one place of it. */
final class Conditions {
    private final ConditionParser parser;
    private final Faults faults;

    Conditions(NameScope scope, Faults faults) {
        this.parser = new ConditionParser(scope);
        this.faults = faults;
    }

    Optional<Condition> read(JsonNode node, String pointer) {
        if (!node.isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.parse(node.asText()));
        } catch (FaultyCondition faulty) {
            faults.add(pointer, faulty.messageKey(), faulty.args().toArray(String[]::new));
            return Optional.empty();
        }
    }
}
