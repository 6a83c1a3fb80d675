package ua.cnap.portal.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what was typed into Lucene queries: first by exact dictionary forms, then allowing for typing mistakes. */
final class QueryWords {
    static final String CODE = "code";
    static final String CODE_TYPED = "codeTyped";
    static final String NATIONAL_ID = "nationalId";
    static final String NAME = "name";
    static final String NAME_WRITTEN = "nameWritten";
    static final String ENGLISH = "english";
    static final String GROUPS = "groups";
    static final String DETAILS = "details";
    static final String ALL_WRITTEN = "allWritten";

    private static final int SHORTEST_PREFIX = 3;
    private static final float EVERYDAY_WORDS = 6f;

    private final UkrainianAnalysis forms;
    private final UkrainianAnalysis words;
    private final Analyzer english;
    private final EverydayWords everydayWords;

    QueryWords(UkrainianAnalysis forms, UkrainianAnalysis words, Analyzer english) {
        this.forms = forms;
        this.words = words;
        this.english = english;
        this.everydayWords = new EverydayWords(forms);
    }

    Query code(String code) {
        return new TermQuery(new Term(CODE_TYPED, asTyped(code)));
    }

    /** A code however its letters are typed, capital or small. */
    static String asTyped(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    Query nationalId(String id) {
        return new TermQuery(new Term(NATIONAL_ID, id));
    }

    /** Every word in some dictionary form or as the beginning of a word; everyday words by their meaning. */
    Optional<Query> exactly(String asked) {
        return ukrainian(asked, false).map(query -> either(query, inEnglish(asked)));
    }

    /** The same with one or two letters wrong in a word. */
    Optional<Query> nearly(String asked) {
        return ukrainian(asked, true);
    }

    private Optional<Query> ukrainian(String asked, boolean forgiving) {
        List<List<String>> query = forms.words(asked);
        if (query.isEmpty()) {
            return Optional.empty();
        }
        EverydayWords.Expansion meaning = everydayWords.expand(query, forgiving);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Query> own = unexplained(query, words.words(asked), meaning, forgiving);
        own.forEach(word -> all.add(word, Occur.SHOULD));
        if (meaning.official().isEmpty()) {
            all.setMinimumNumberShouldMatch(mostOf(own.size()));
        } else {
            all.add(official(meaning.official()), Occur.MUST);
            explainedWords(query, meaning).forEach(word -> all.add(word, Occur.SHOULD));
        }
        return Optional.of(all.build());
    }

    private static List<Query> unexplained(
            List<List<String>> query, List<List<String>> written, EverydayWords.Expansion meaning, boolean forgiving) {
        List<Query> own = new ArrayList<>();
        for (int place = 0; place < query.size(); place++) {
            if (!meaning.explained().contains(place)) {
                String asWritten = written.get(place).get(0);
                Query exact = word(query.get(place), asWritten);
                own.add(forgiving ? either(exact, misspelt(asWritten)) : exact);
            }
        }
        return own;
    }

    private static int mostOf(int count) {
        return count <= 2 ? count : (int) Math.ceil(count * 0.6);
    }

    private static Query word(List<String> forms, String written) {
        List<Query> ways = new ArrayList<>();
        for (String form : forms) {
            ways.add(weighted(NAME, form, 4));
            ways.add(weighted(GROUPS, form, 2));
            ways.add(weighted(DETAILS, form, 0.5f));
        }
        ways.add(weighted(NAME_WRITTEN, written, 5));
        if (written.length() >= SHORTEST_PREFIX) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(NAME_WRITTEN, written)), 3));
            ways.add(new BoostQuery(new PrefixQuery(new Term(ALL_WRITTEN, written)), 0.4f));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query misspelt(String written) {
        int mistakes = Misspelling.allowedIn(written);
        if (mistakes == 0) {
            return new TermQuery(new Term(NAME_WRITTEN, written));
        }
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new FuzzyQuery(new Term(NAME_WRITTEN, written), mistakes), 3),
                        new BoostQuery(new FuzzyQuery(new Term(NAME, written), mistakes), 2),
                        new BoostQuery(new FuzzyQuery(new Term(ALL_WRITTEN, written), mistakes), 0.4f)),
                0.1f);
    }

    private static List<Query> explainedWords(List<List<String>> query, EverydayWords.Expansion meaning) {
        return meaning.explained().stream()
                .map(query::get)
                .map(forms -> (Query) new DisjunctionMaxQuery(
                        forms.stream().map(form -> weighted(NAME, form, 1)).toList(), 0))
                .toList();
    }

    private static Query official(List<List<List<String>>> phrases) {
        return new BoostQuery(
                new DisjunctionMaxQuery(phrases.stream().map(QueryWords::phrase).toList(), 0.2f), EVERYDAY_WORDS);
    }

    private static Query phrase(List<List<String>> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<String> forms : words) {
            List<Query> ways = new ArrayList<>();
            forms.forEach(form -> {
                ways.add(weighted(NAME, form, 4));
                ways.add(weighted(GROUPS, form, 2));
            });
            all.add(new DisjunctionMaxQuery(ways, 0), Occur.MUST);
        }
        return all.build();
    }

    private Query inEnglish(String asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int count = 0;
        try (TokenStream stream = english.tokenStream(ENGLISH, new StringReader(asked))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                all.add(weighted(ENGLISH, term.toString(), 4), Occur.SHOULD);
                count++;
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.setMinimumNumberShouldMatch(Math.max(1, mostOf(count))).build();
    }

    private static Query either(Query one, Query other) {
        return new DisjunctionMaxQuery(List.of(one, other), 0);
    }

    private static Query weighted(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }
}
