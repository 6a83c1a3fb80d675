package ua.cnap.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The index of the catalogue (пошуковий покажчик каталогу), held in memory and never changed: a changed catalogue gets
 * a new one. Safe for use by many at once.
 */
public final class SearchIndex {
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_RESULTS = 1000;
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{2})\\s?[-–—./]?\\s?(\\d{2})(?!\\d)");
    private static final UkrainianAnalysis FORMS = UkrainianAnalysis.dictionaryForms();
    private static final UkrainianAnalysis WORDS = UkrainianAnalysis.wordsAsWritten();
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private final IndexSearcher searcher;
    private final QueryWords queries = new QueryWords(FORMS, WORDS, ENGLISH);

    private SearchIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Builds the index of everything that can be found. */
    public static SearchIndex of(Collection<Findable> findables) {
        Analyzer analyzer = new PerFieldAnalyzerWrapper(
                FORMS,
                Map.of(QueryWords.NAME_WRITTEN, WORDS, QueryWords.ALL_WRITTEN, WORDS, QueryWords.ENGLISH, ENGLISH));
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
                for (Findable findable : findables) {
                    writer.addDocument(document(findable));
                }
            }
            return new SearchIndex(new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds by anything a person may type; the best comes first, nothing typed finds nothing. */
    public Findings find(String typed) {
        String asked = typed.strip()
                .codePoints()
                .limit(LONGEST_QUERY)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Set<String> byCode = byCode(asked);
        if (!byCode.isEmpty()) {
            return new Findings(List.copyOf(byCode), Optional.empty());
        }
        for (String reading : readings(asked)) {
            List<String> codes = byWords(reading);
            if (!codes.isEmpty()) {
                return new Findings(codes, Optional.of(reading).filter(read -> !read.equals(asked)));
            }
        }
        return new Findings(List.of(), Optional.empty());
    }

    private static List<String> readings(String asked) {
        return KeyboardLayout.isAllLatin(asked)
                ? List.of(asked, KeyboardLayout.inUkrainian(asked), Transliteration.inUkrainian(asked))
                : List.of(asked);
    }

    private Set<String> byCode(String asked) {
        Set<String> codes = new LinkedHashSet<>(search(queries.code(asked), MOST_RESULTS));
        CODE.matcher(asked)
                .results()
                .map(found -> found.group(1) + "-" + found.group(2))
                .forEach(code -> codes.addAll(search(queries.code(code), MOST_RESULTS)));
        Arrays.stream(asked.split("\\s+"))
                .filter(word -> word.matches("\\d{5}"))
                .forEach(id -> codes.addAll(search(queries.nationalId(id), MOST_RESULTS)));
        return codes;
    }

    private List<String> byWords(String asked) {
        return queries.exactly(asked)
                .map(query -> search(query, MOST_RESULTS))
                .filter(found -> !found.isEmpty())
                .or(() -> queries.nearly(asked).map(query -> search(query, MOST_RESULTS)))
                .orElse(List.of());
    }

    private List<String> search(org.apache.lucene.search.Query query, int limit) {
        try {
            List<String> codes = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                codes.add(searcher.storedFields().document(hit.doc).get(QueryWords.CODE));
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Findable findable) {
        Document document = new Document();
        document.add(new StringField(QueryWords.CODE, findable.code(), Store.YES));
        document.add(new StringField(QueryWords.CODE_TYPED, QueryWords.asTyped(findable.code()), Store.NO));
        document.add(new StringField(QueryWords.NATIONAL_ID, findable.nationalId(), Store.NO));
        document.add(new TextField(QueryWords.NAME, findable.name(), Store.NO));
        document.add(new TextField(QueryWords.NAME_WRITTEN, findable.name(), Store.NO));
        document.add(new TextField(QueryWords.ENGLISH, findable.nameEn(), Store.NO));
        String groups = String.join(". ", findable.groups());
        String details = String.join(". ", findable.details());
        document.add(new TextField(QueryWords.GROUPS, groups, Store.NO));
        document.add(new TextField(QueryWords.DETAILS, details, Store.NO));
        document.add(
                new TextField(QueryWords.ALL_WRITTEN, String.join(". ", findable.name(), groups, details), Store.NO));
        return document;
    }
}
