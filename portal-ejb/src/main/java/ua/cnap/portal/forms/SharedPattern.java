package ua.cnap.portal.forms;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a card, in the dialect Java and JavaScript (with the {@code u} flag) share: character classes,
 * quantifiers, groups, alternation and look-ahead. Matching is bounded, so no card can hold the server.
 */
public final class SharedPattern {
    private static final int LONGEST = 500;
    private static final int MOST_STEPS = 200_000;
    private static final Pattern DIALECT = Pattern.compile("(?:"
            + "\\\\(?:[dDwWsStnrf^$\\\\.*+?()\\[\\]{}|/]|u[0-9A-Fa-f]{4})" // escapes
            + "|\\[\\^?(?:[^\\\\\\[\\]&]|\\\\(?:[dDwWsStnrf^$\\\\.*+?()\\[\\]{}|/-]|u[0-9A-Fa-f]{4}))+\\]" // classes
            + "|\\((?:\\?[:=!]|(?!\\?))|\\)" // groups
            + "|(?:[*+?]|\\{\\d{1,4}(?:,\\d{0,4})?\\})\\??(?![+*?{])" // quantifiers, never possessive
            + "|[^\\\\\\[\\](){}*+?]"
            + ")+");
    private final Pattern pattern;

    private SharedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The expression in a text, if it is one of the shared dialect. */
    public static Optional<SharedPattern> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !DIALECT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SharedPattern(Pattern.compile(text)));
        } catch (PatternSyntaxException faulty) {
            return Optional.empty();
        }
    }

    /** Whether a value satisfies the expression, anywhere unless it is anchored. */
    public boolean matches(String value) {
        try {
            return pattern.matcher(new Bounded(value, new int[1])).find();
        } catch (TooManySteps endless) {
            return false;
        }
    }

    /** The expression as the card writes it. */
    public String source() {
        return pattern.pattern();
    }

    private record Bounded(CharSequence text, int[] steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bounded(text.subSequence(start, end), steps);
        }
    }

    private static final class TooManySteps extends RuntimeException {
        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
