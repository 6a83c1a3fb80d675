package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.Field;

/** Conditions as JSON for the browser. */
final class ConditionRules {
    private ConditionRules() {}

    static ObjectNode of(Condition condition) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (condition instanceof Condition.All all) {
            ArrayNode parts = json.put("op", "all").putArray("parts");
            all.parts().forEach(part -> parts.add(of(part)));
        } else if (condition instanceof Condition.Given given) {
            json.put("op", "given").put("of", given.operand().path());
        } else if (condition instanceof Condition.NotGiven absent) {
            json.put("op", "not").put("of", absent.operand().path());
        } else if (condition instanceof Condition.Other other) {
            json.put("op", "other").put("of", other.operand().path()).put("value", other.excluded());
        } else if (condition instanceof Condition.Between between) {
            json.put("op", "between").put("of", between.operand().path());
            json.put("from", between.from()).put("to", between.to());
        } else if (condition instanceof Condition.OneOf oneOf) {
            ArrayNode values =
                    json.put("op", "in").put("of", oneOf.operand().path()).putArray("values");
            oneOf.accepted().forEach(values::add);
        }
        return json;
    }

    static Stream<Condition> conditionsOf(Field field) {
        Stream<Condition> own =
                Stream.of(field.need().visibleIf(), field.need().requiredIf()).flatMap(Optional::stream);
        return Stream.concat(own, field.columns().stream().flatMap(ConditionRules::conditionsOf));
    }
}
