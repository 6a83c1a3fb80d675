package ua.cnap.portal.remark;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.PlainText;

/**
 * Takes personal data out of what people write, before anybody reads it: a visible mark stands in the place of each
 * (знеособлення, Law 2297-VI). It rather takes out too much; what it cannot know, the head takes out.
 */
final class Screening {
    private static final String DIGIT_GAP = "[\\s().\\p{Pd}/]{0,3}";

    private static final String STREET_WORD = "(?:\\p{Lu}[\\p{L}’.-]*|\\d+(?:-?\\p{L}\\b)?)";

    private record Rule(Hidden hidden, Pattern pattern, Predicate<String> judge) {
        Rule(Hidden hidden, String pattern) {
            this(hidden, Pattern.compile("(?U)" + pattern), found -> true);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceAll(this::replacement);
        }

        private String replacement(MatchResult found) {
            return judge.test(found.group()) ? hidden.mark() : Matcher.quoteReplacement(found.group());
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(Hidden.LINK, "(?i)\\b(?:https?://|www\\.)\\S+|\\b[\\w-]+\\.(?:ua|com|net|org|me|info)/\\S+"),
            new Rule(Hidden.EMAIL, "[\\w.+-]+\\s?@\\s?[\\w-]+(?:\\.[\\w-]+)+|(?<!\\w)@[\\w.]{3,}"),
            new Rule(
                    Hidden.ACCOUNT,
                    "(?i)\\bU\\s?A(?:[\\s\\p{Pd}]?\\d){27}\\b|(?<!\\d)\\d{4}(?:[\\s\\p{Pd}]?\\d{4}){3}(?!\\d)"),
            new Rule(Hidden.NUMBER, "\\b\\p{Lu}{2}\\s?№?\\s?\\d{4,6}(?:\\s?\\p{Lu}{2})?\\b"),
            new Rule(
                    Hidden.PHONE,
                    Pattern.compile("(?U)(?<![\\d⟦])\\+?\\d(?:" + DIGIT_GAP + "\\d){8,11}(?!\\d)"),
                    Screening::isTelephone),
            new Rule(Hidden.NUMBER, "(?<![\\d⟦])\\d(?:[\\s\\p{Pd}]?\\d){5,}(?!\\d)"),
            new Rule(
                    Hidden.ADDRESS,
                    "(?:\\b(?i:вул(?:иц\\p{L}{1,3})?|просп(?:ект\\p{L}{0,3})?|бульв(?:ар\\p{L}{0,3})?|пров(?:ул\\p{L}{1,4})?|площ\\p{L}{1,3}|узв(?:і|о)з\\p{L}{0,3}|шосе|street|avenue)\\b|\\b(?i:пр-т)\\b|\\bпл\\.)"
                            + "\\.?\\s*" + STREET_WORD + "(?:[\\s,]+" + STREET_WORD + "){0,3}"
                            + "(?:\\s*,?\\s*(?i:буд\\p{L}*|б|кв\\p{L}*)\\.?\\s*№?\\s*\\d+\\p{L}?(?:[/-]\\d+)?){0,2}"),
            new Rule(
                    Hidden.ADDRESS,
                    "\\b(?i:буд(?:ин\\p{L}{1,3})?|кв(?:артир\\p{L}{1,3})?)\\.?\\s*№?\\s*\\d+\\p{L}?(?:/\\d+)?\\b"));

    private Screening() {}

    /** The text as it may be read. */
    static String screened(String typed) {
        String text = PlainText.lines(typed).replaceAll("[⟦⟧]", "");
        for (Rule rule : RULES) {
            text = rule.apply(text);
        }
        return Names.hide(text);
    }

    private static boolean isTelephone(String found) {
        return Identifier.PHONE.accepts(found);
    }
}
