package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a JSON schema finds wrong, each fault once and in words a catalogue's author understands. Where the schema allows
 * one of several forms, the library names a fault for every form; here the one of the form that was meant is told.
 */
public final class SchemaFaults {
    private static final String PREFIX = "card.schema.";
    private static final String TYPE = "type";
    private static final Set<String> FORMS = Set.of("oneOf", "anyOf");
    private static final Set<String> TOLD = Set.of(
            TYPE,
            "required",
            "pattern",
            "enum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "additionalProperties");

    private SchemaFaults() {}

    /** The faults of a file by its schema, whose locations are JSON pointers. */
    public static List<CardFault> of(JsonSchema schema, JsonNode file) {
        Map<String, List<ValidationMessage>> byPlace = new LinkedHashMap<>();
        for (ValidationMessage message : schema.validate(file)) {
            if (!FORMS.contains(message.getType())) {
                byPlace.computeIfAbsent(pointer(message), place -> new ArrayList<>())
                        .add(message);
            }
        }
        List<CardFault> faults = new ArrayList<>();
        byPlace.forEach((place, messages) -> faults.addAll(at(place, messages, byPlace.keySet())));
        return faults;
    }

    private static List<CardFault> at(String place, List<ValidationMessage> messages, Set<String> places) {
        List<CardFault> faults = messages.stream()
                .filter(message -> !TYPE.equals(message.getType()))
                .map(message -> fault(place, message))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        List<ValidationMessage> types = messages.stream()
                .filter(message -> TYPE.equals(message.getType()))
                .toList();
        boolean otherFormMeant = !faults.isEmpty() || places.stream().anyMatch(other -> other.startsWith(place + "/"));
        boolean oneOfSeveral = types.stream().allMatch(message -> FORMS.stream()
                .anyMatch(form -> message.getEvaluationPath().toString().contains("/" + form + "/")));
        if (!types.isEmpty() && !(oneOfSeveral && otherFormMeant)) {
            faults.add(new CardFault(place, PREFIX + TYPE, List.of(found(types), expected(types))));
        }
        return faults;
    }

    private static CardFault fault(String place, ValidationMessage message) {
        String keyword = message.getType();
        return TOLD.contains(keyword)
                ? new CardFault(place, PREFIX + keyword, arguments(message))
                : new CardFault(place, "card.schema", List.of(message.getError()));
    }

    private static List<String> arguments(ValidationMessage message) {
        Object[] arguments = message.getArguments();
        return arguments == null
                ? List.of()
                : Arrays.stream(arguments).map(String::valueOf).toList();
    }

    private static String found(List<ValidationMessage> types) {
        return arguments(types.get(0)).get(0);
    }

    private static String expected(List<ValidationMessage> types) {
        return types.stream()
                .map(message -> arguments(message).get(1))
                .map(type -> Arrays.asList(type.replaceAll("[\\[\\] ]", "").split(",")))
                .flatMap(Collection::stream)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String pointer(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        return "/".equals(pointer) ? "" : pointer;
    }
}
