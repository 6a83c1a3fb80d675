package ua.cnap.portal.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.NameScope;

/** Finds the fields that rules of a card name. */
record Names(NameScope scope, Faults faults) {

    /** The key of the field a name means, which must be of one of these types. */
    Optional<String> key(String name, Set<FieldType> types, String pointer) {
        Optional<String> key = key(name, pointer);
        key.map(scope.names().types()::get)
                .filter(type -> !types.contains(type))
                .ifPresent(type -> faults.add(pointer, "card.otherType", name, type.code()));
        return key;
    }

    /** The key of the field a name means: a column of the same row, of the own section, of the card. */
    private Optional<String> key(String name, String pointer) {
        if (scope.row().contains(name)) {
            return Optional.of(scope.owner() + "." + name);
        }
        String own = scope.section() + "." + name;
        List<String> keys =
                scope.names().has(own) ? List.of(own) : scope.names().keysOf(name);
        if (scope.names().has(name)) {
            return Optional.of(name);
        }
        if (keys.size() != 1) {
            faults.add(pointer, keys.isEmpty() ? "card.condition.unknown" : "card.condition.ambiguous", name);
            return Optional.empty();
        }
        return Optional.of(keys.get(0));
    }
}
