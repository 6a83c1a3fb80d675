package ua.cnap.portal.answers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.cnap.portal.forms.SharedPattern;
import ua.cnap.portal.identifier.Lookalikes;

/** Other spellings of a typed text that its pattern may accept: another alphabet, no separators, capital letters. */
final class Spelling {
    /** A pattern, and whether it is that of a document number, whose separators and case mean nothing. */
    record Rule(SharedPattern pattern, boolean number) {}

    private Spelling() {}

    static String fitting(String text, Rule rule) {
        String bare = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        List<String> spellings = rule.number()
                ? List.of(text, bare, Lookalikes.toCyrillic(bare), Lookalikes.toLatin(bare))
                : List.of(text, Lookalikes.toCyrillic(text), Lookalikes.toLatin(text));
        return Stream.concat(spellings.stream().filter(rule.pattern()::matches), Stream.of(text))
                .findFirst()
                .orElseThrow();
    }
}
