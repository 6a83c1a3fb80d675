package ua.cnap.portal.casework;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import ua.cnap.portal.identifier.PlainText;

/** What was said about a move, cleaned of what cannot be seen. */
final class Said {
    private final Map<Particular, String> words = new EnumMap<>(Particular.class);

    Said(Map<Particular, String> typed) {
        typed.forEach((particular, text) -> words.put(particular, PlainText.line(text)));
    }

    /** Refuses when something the move asks for is missing or over-long. */
    void mustFit(CaseMove move) {
        for (Particular particular : move.particulars()) {
            String text = of(particular);
            if (text.isEmpty()) {
                throw MoveRefused.without(particular);
            }
            if (text.length() > particular.longest()) {
                throw MoveRefused.tooLong(particular);
            }
            if (!particular.isReadable(text)) {
                throw MoveRefused.unreadable(particular);
            }
        }
    }

    Map<Particular, String> all() {
        return Map.copyOf(words);
    }

    String of(Particular particular) {
        return words.getOrDefault(particular, "");
    }

    /** What the move asks for, in one line for the routing sheet. */
    String inWords(CaseMove move) {
        return move.particulars().stream().map(this::of).collect(Collectors.joining("; "));
    }
}
