package ua.cnap.portal.remark;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes names of people out of a text: after a title, with a patronymic or initials, given names, and every word that
 * begins with a capital letter where no sentence begins, unless it is known to name something else.
 */
final class Names {
    private static final String CAPITAL = "\\p{Lu}[\\p{L}’]+(?:-\\p{Lu}?[\\p{L}’]+)?";
    private static final String INITIALS = "\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?";
    private static final String MARK = Hidden.NAME.mark();
    private static final Pattern WITH_INITIALS =
            Pattern.compile("(?U)\\b" + CAPITAL + "\\s" + INITIALS + "|\\b" + INITIALS + "\\s?" + CAPITAL);
    private static final Pattern AFTER_TITLE = Pattern.compile(
            "(?U)(\\b(?i:пан[іауо]?|панові|паном|панею|адміністратор\\p{L}{0,4}|спеціаліст\\p{L}{0,4}|працівни[кц]\\p{L}{0,4}"
                    + "|керівни[кц]\\p{L}{0,4}|начальни[кц]\\p{L}{0,4}|оператор\\p{L}{0,4}|консультант\\p{L}{0,4}|директор\\p{L}{0,4}"
                    + "|звати|звуть|прізвищ\\p{L}{1,3}|named?)\\b,?\\s+|\\b(?i:mrs?|ms)\\b\\.?\\s+)((?:" + CAPITAL
                    + "\\s?)+)");
    private static final Pattern PATRONYMIC = Pattern.compile(
            "(?U)(?:" + CAPITAL + "\\s){0,2}\\b\\p{L}{3,}(?i:(?:[оеє]вич|йович|[іїє]вн)(?:[аиіуяюе]|ою|ем|еві)?)\\b");
    private static final Pattern PATRONYMIC_ITSELF = Pattern.compile("(?Ui)\\p{L}+(?:вич|вн)\\p{L}{0,3}");
    private static final Pattern ADJACENT = Pattern.compile(MARK + "(?:\\s" + MARK + ")+");
    private static final Pattern WORD = Pattern.compile("(?U)(?<!⟦)\\b[\\p{L}’]{2,}(?:-[\\p{L}’]+)?");
    private static final Pattern BEGINS_SENTENCE = Pattern.compile("(?Us)(?:^|.*[.!?…:;«\"“(\\n])[\\s\\p{Pd}]*");
    private static final int SHORTEST_SURE = 5;
    private static final Set<String> KNOWN = Set.of("""
            дякую дякуємо подяка спасибі вдячна вдячний скарга скаржусь скаржуся прошу пан пані thanks thank
            цнап цнапу цнапі цнапом дія дії дію україна україни україні україною київ києва києві здолбунів
            здолбунова здолбунові рівне рівного рівному дарниця пенсійний пенсійного пенсійному приватбанк
            ощадбанк wi-fi центр центру центрі ви вам вас вами ваш ваша ваше ваші вашого вашому вашої вашу ваших
            вашим вашими english ukrainian ukraine kyiv diia braille брайля інтернет google monday tuesday
            wednesday thursday friday saturday sunday тцк паспортний
            """.strip().split("\\s+"));

    private Names() {}

    static String hide(String text) {
        String without =
                WITH_INITIALS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(marked(found.group())));
        without = AFTER_TITLE
                .matcher(without)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + MARK + (found.group(2).endsWith(" ") ? " " : "")));
        without = PATRONYMIC
                .matcher(without)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isPatronymic(found.group()) ? marked(found.group()) : found.group()));
        return hideWords(without);
    }

    /** A mark for a name, after the words before it that begin a sentence and name nobody: «Дякую Олені Петрівні». */
    private static String marked(String found) {
        int space = found.indexOf(' ');
        return space > 0 && KNOWN.contains(found.substring(0, space).toLowerCase(Locale.ROOT))
                ? found.substring(0, space + 1) + marked(found.substring(space + 1))
                : MARK;
    }

    /** «Іванівна» and «Петрович», and their like in small letters after a given name; not «рівна», «новин». */
    private static boolean isPatronymic(String found) {
        for (String word : found.split("\\s")) {
            Matcher itself = PATRONYMIC_ITSELF.matcher(word);
            if (itself.matches() && (Character.isUpperCase(word.charAt(0)) || word.contains("вич"))) {
                return true;
            }
        }
        return false;
    }

    private static String hideWords(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        StringBuilder shown = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String before = text.substring(0, words.start());
            String word = words.group();
            boolean begins = shouted || BEGINS_SENTENCE.matcher(before).matches();
            words.appendReplacement(shown, isName(word, begins) ? MARK : Matcher.quoteReplacement(word));
        }
        return ADJACENT.matcher(words.appendTail(shown)).replaceAll(MARK);
    }

    private static boolean isName(String word, boolean begins) {
        if (KNOWN.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (GivenNames.has(word) && (capital || word.length() >= SHORTEST_SURE)) {
            return true;
        }
        return capital && !begins && !isAbbreviation(word);
    }

    /** «РАЦС», «QR», «SMS»: a short word of capitals only. */
    private static boolean isAbbreviation(String word) {
        return word.length() <= SHORTEST_SURE && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
