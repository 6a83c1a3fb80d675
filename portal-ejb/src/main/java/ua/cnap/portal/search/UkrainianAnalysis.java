package ua.cnap.portal.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Turns Ukrainian text into words: apostrophes of every kind become one, stress marks go, look-alike Latin letters
 * inside a Cyrillic word become Cyrillic, small words are left out; then either the words as written or their
 * dictionary forms (леми).
 */
final class UkrainianAnalysis extends Analyzer {
    private static final Set<String> SMALL_WORDS =
            Set.of(("і й та в у на до з із зі за про для по від що як це або чи не "
                            + "при через мені мене моя мій моє мої свій я ми хочу треба потрібно потрібна потрібен де коли який "
                            + "яка які зробити отримати оформити послуга послуги надання видача его как и с получить сделать "
                            + "оформить нужно хотел бы мне")
                    .split(" "));

    private static final NormalizeCharMap LETTERS = letters();
    private static final Dictionary DICTIONARY = dictionary();

    private final boolean dictionaryForms;

    private UkrainianAnalysis(boolean dictionaryForms) {
        this.dictionaryForms = dictionaryForms;
    }

    static UkrainianAnalysis dictionaryForms() {
        return new UkrainianAnalysis(true);
    }

    static UkrainianAnalysis wordsAsWritten() {
        return new UkrainianAnalysis(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream small = new LowerCaseFilter(new LookAlikeLetters(words));
        TokenStream told = new StopFilter(small, new CharArraySet(SMALL_WORDS, false));
        TokenStream result = dictionaryForms
                ? new RemoveDuplicatesTokenFilter(new LowerCaseFilter(new MorfologikFilter(told, DICTIONARY)))
                : told;
        return new TokenStreamComponents(words, result);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(LETTERS, reader);
    }

    /** The words of a text in order; each with its alternatives (a form may belong to several dictionary words). */
    List<List<String>> words(String text) {
        List<List<String>> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (words.isEmpty() || step.getPositionIncrement() > 0) {
                    words.add(new ArrayList<>());
                }
                words.get(words.size() - 1).add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static NormalizeCharMap letters() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        List.of("\u2019", "\u02BC", "\u2018", "`", "\u00B4", "\u2032", "\u201B", "\u02B9", "*")
                .forEach(apostrophe -> map.add(apostrophe, "'"));
        List.of("\u0301", "\u00AD", "\u200B", "\uFEFF").forEach(mark -> map.add(mark, ""));
        Map.of("ґ", "г", "Ґ", "Г", "ё", "е", "Ё", "Е").forEach(map::add);
        return map.build();
    }

    private static Dictionary dictionary() {
        try {
            return Dictionary.read(Dictionary.class.getClassLoader().getResource("ua/net/nlp/ukrainian.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
