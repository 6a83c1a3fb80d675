package ua.cnap.portal.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts Cyrillic letters where the keyboard gave Latin ones of the same shape: «cубсидія» with a Latin c is «субсидія».
 * A word without any Cyrillic letter is left alone unless all its letters are look-alikes typed as capitals («TOB»).
 */
final class LookAlikeLetters extends TokenFilter {
    private static final Map<Character, Character> SAME_SHAPE = Map.ofEntries(
            Map.entry('a', 'а'),
            Map.entry('c', 'с'),
            Map.entry('e', 'е'),
            Map.entry('i', 'і'),
            Map.entry('ï', 'ї'),
            Map.entry('o', 'о'),
            Map.entry('p', 'р'),
            Map.entry('x', 'х'),
            Map.entry('y', 'у'),
            Map.entry('A', 'А'),
            Map.entry('B', 'В'),
            Map.entry('C', 'С'),
            Map.entry('E', 'Е'),
            Map.entry('H', 'Н'),
            Map.entry('I', 'І'),
            Map.entry('Ï', 'Ї'),
            Map.entry('K', 'К'),
            Map.entry('M', 'М'),
            Map.entry('O', 'О'),
            Map.entry('P', 'Р'),
            Map.entry('T', 'Т'),
            Map.entry('X', 'Х'),
            Map.entry('k', 'к'),
            Map.entry('Y', 'У'));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LookAlikeLetters(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (hasCyrillic(word) || isCapitalLookAlikes(word)) {
            term.setEmpty().append(inCyrillic(word));
        }
        return true;
    }

    private static String inCyrillic(String word) {
        StringBuilder result = new StringBuilder(word.length());
        word.chars().forEach(letter -> result.append(SAME_SHAPE.getOrDefault((char) letter, (char) letter)));
        return result.toString();
    }

    private static boolean hasCyrillic(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    private static boolean isCapitalLookAlikes(String word) {
        return word.chars().allMatch(letter -> letter < 'a' && SAME_SHAPE.containsKey((char) letter));
    }
}
