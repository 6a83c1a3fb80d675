package ua.cnap.portal.card;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Faults and warnings gathered while a card is read. */
final class Faults {
    private final Set<CardFault> faults = new LinkedHashSet<>();
    private final Set<CardFault> warnings = new LinkedHashSet<>();

    void add(CardFault fault) {
        faults.add(fault);
    }

    void add(String pointer, String key, String... args) {
        faults.add(new CardFault(pointer, key, List.of(args)));
    }

    void warn(String pointer, String key, String... args) {
        warnings.add(new CardFault(pointer, key, List.of(args)));
    }

    List<CardFault> faults() {
        return List.copyOf(faults);
    }

    List<CardFault> warnings() {
        return List.copyOf(warnings);
    }
}
