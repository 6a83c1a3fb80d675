package ua.cnap.portal.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed to find cases by: the case has every word of it. Words are looked for whole first, which a database of a
 * million cases answers at once, and when no case has them so, as beginnings of words of the case; short numbers (of a
 * house, of a case) are always meant whole.
 */
public final class CaseSearch {
    /** Longest text that is looked for, in characters. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;
    private static final int LONG_WORD = 3;
    private static final int LONG_NUMBER = 6;
    /** Written in most addresses, so that they tell no case from another. */
    private static final Set<String> OF_EVERY_ADDRESS =
            Set.of("м", "с", "вул", "буд", "кв", "обл", "просп", "пров", "смт", "р-н");

    private static final String CONDITION = "c.id in (select f.caseId from FindableCase f"
            + " where function('finding_matches', f.words, :wanted, :narrowing) = true)";

    private final List<String> wanted;
    private final List<String> narrowing;
    private final boolean whole;

    private CaseSearch(List<String> wanted, List<String> narrowing, boolean whole) {
        this.wanted = wanted;
        this.narrowing = narrowing;
        this.whole = whole;
    }

    /**
     * What the first reading of the typed words gives that finds anything: of words meant whole, then of beginnings.
     *
     * @param typed nothing to find whatever there is
     * @param finding finds by one reading
     * @param any whether something was found
     */
    public static <T> T first(Optional<String> typed, Function<Optional<CaseSearch>, T> finding, Predicate<T> any) {
        Optional<CaseSearch> beginnings = typed.map(CaseSearch::of);
        T whole = finding.apply(beginnings.map(CaseSearch::whole));
        return typed.isEmpty() || any.test(whole) ? whole : finding.apply(beginnings);
    }

    /** Reads what was typed as beginnings of words. */
    static CaseSearch of(String typed) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length())).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(text.replaceAll("['’ʼ`´]", "").split("[\\s\\p{Z}]+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        List<String> telling = orAll(words, word -> !OF_EVERY_ADDRESS.contains(word));
        List<String> wanted = orAll(telling, CaseSearch::isTelling);
        List<String> narrowing =
                telling.stream().filter(word -> !wanted.contains(word)).toList();
        return new CaseSearch(wanted, narrowing, false);
    }

    /** The same words meant whole, each to be looked up; a single letter stays the beginning of a name. */
    private CaseSearch whole() {
        List<String> words = Stream.concat(wanted.stream(), narrowing.stream().filter(word -> word.length() > 1))
                .toList();
        return new CaseSearch(
                words, narrowing.stream().filter(word -> word.length() == 1).toList(), true);
    }

    private static List<String> orAll(List<String> words, Predicate<String> condition) {
        List<String> chosen = words.stream().filter(condition).toList();
        return chosen.isEmpty() ? words : chosen;
    }

    private static boolean isTelling(String word) {
        return word.length() >= LONG_WORD || isNumber(word);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** The condition on a case {@code c} in the words of a query; what it compares with is put among the values. */
    public String condition(Map<String, Object> values) {
        if (wanted.isEmpty()) {
            return "1 = 0";
        }
        values.put("wanted", asked(wanted, word -> !whole && isBeginning(word)));
        values.put("narrowing", asked(narrowing, CaseSearch::isBeginning));
        return CONDITION;
    }

    private static String asked(List<String> words, Predicate<String> isBeginning) {
        return words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
                        + (isBeginning.test(word) ? ":*" : ""))
                .collect(Collectors.joining(" & "));
    }

    private static boolean isBeginning(String word) {
        return !isNumber(word) || word.length() >= LONG_NUMBER;
    }

    /** Keeps names and tax numbers out of logs. */
    @Override
    public String toString() {
        return "CaseSearch[" + (wanted.size() + narrowing.size()) + " words]";
    }
}
