package ua.cnap.portal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dictionary of everyday words («прописка», «загранпаспорт», «народилась дитина») and of what the law calls them.
 * Lines of {@code everyday-words.txt}: {@code said, said otherwise => official words, other official words}.
 */
final class EverydayWords {
    /** One meaning: ways people say it, and the official words, all in dictionary forms. */
    private record Meaning(List<List<List<String>>> said, List<List<List<String>>> official) {}

    /** What a query means besides its own words. */
    record Expansion(List<List<List<String>>> official, Set<Integer> explained) {}

    private final List<Meaning> meanings = new ArrayList<>();

    EverydayWords(UkrainianAnalysis analysis) {
        try (InputStream file = EverydayWords.class.getResourceAsStream("everyday-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.contains("=>"))
                    .map(line -> line.split("=>", 2))
                    .map(sides -> new Meaning(phrases(analysis, sides[0]), phrases(analysis, sides[1])))
                    .forEach(meanings::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Official words for everything in the query that is said the everyday way; forgiving allows typing mistakes. A
     * longer saying hides a shorter one inside it: «втратив паспорт» is not also «паспорт».
     */
    Expansion expand(List<List<String>> query, boolean forgiving) {
        Map<Set<Integer>, List<List<List<String>>>> found = new LinkedHashMap<>();
        for (Meaning meaning : meanings) {
            for (List<List<String>> said : meaning.said()) {
                found.computeIfAbsent(places(said, query, forgiving), places -> new ArrayList<>())
                        .addAll(meaning.official());
            }
        }
        found.remove(Set.of());
        List<Set<Integer>> longest = found.keySet().stream()
                .filter(places -> found.keySet().stream()
                        .noneMatch(other -> other.size() > places.size() && other.containsAll(places)))
                .toList();
        return new Expansion(
                longest.stream().flatMap(places -> found.get(places).stream()).toList(),
                longest.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private static Set<Integer> places(List<List<String>> said, List<List<String>> query, boolean forgiving) {
        Set<Integer> places = new HashSet<>();
        for (List<String> word : said) {
            int place = 0;
            while (place < query.size() && !same(query.get(place), word, forgiving)) {
                place++;
            }
            if (place == query.size()) {
                return Set.of();
            }
            places.add(place);
        }
        return places;
    }

    private static boolean same(List<String> asked, List<String> said, boolean forgiving) {
        return asked.stream().anyMatch(said::contains)
                || forgiving
                        && asked.stream().anyMatch(form -> said.stream().anyMatch(word -> Misspelling.of(word, form)));
    }

    private static List<List<List<String>>> phrases(UkrainianAnalysis analysis, String list) {
        return Arrays.stream(list.split(","))
                .map(analysis::words)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
