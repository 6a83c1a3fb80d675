package ua.cnap.portal.status;

import java.util.Locale;
import java.util.Optional;

/**
 * The feedback code of a case (код зворотного зв'язку): 60 random bits in Crockford's base 32 and a check symbol,
 * thirteen symbols that can be read aloud. Lower case, spaces, hyphens, O for 0, I and L for 1, and Cyrillic letters
 * that look alike are understood.
 *
 * @param symbols the thirteen symbols, without groups
 */
public record FeedbackCode(String symbols) {
    static final int DATA_SYMBOLS = 12;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_ALPHABET = ALPHABET + "*~$=U";
    private static final String TYPED = "OІІIL" + "АВСЕНКМРТХО";
    private static final String MEANT = "01111" + "ABCEHKMPTX0";

    /** The code of these 60 bits, or nothing when its check symbol is no letter or digit and could not be dictated. */
    static Optional<FeedbackCode> of(long bits) {
        StringBuilder symbols = new StringBuilder();
        for (int shift = (DATA_SYMBOLS - 1) * 5; shift >= 0; shift -= 5) {
            symbols.append(ALPHABET.charAt((int) (bits >>> shift & 31)));
        }
        char check = check(symbols);
        return Character.isLetterOrDigit(check)
                ? Optional.of(new FeedbackCode(symbols.append(check).toString()))
                : Optional.empty();
    }

    /** What a person typed or pasted, if it can be a code: right length, right symbols, right check symbol. */
    public static Optional<FeedbackCode> parse(String typed) {
        if (typed == null || typed.length() > 60) {
            return Optional.empty();
        }
        StringBuilder symbols = new StringBuilder();
        for (char symbol : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            int lookAlike = TYPED.indexOf(symbol);
            if (lookAlike >= 0) {
                symbols.append(MEANT.charAt(lookAlike));
            } else if (symbol != '-' && symbol != '–' && !Character.isWhitespace(symbol)) {
                symbols.append(symbol);
            }
        }
        return Optional.of(symbols.toString()).filter(FeedbackCode::isWhole).map(FeedbackCode::new);
    }

    private static boolean isWhole(String symbols) {
        return symbols.length() == DATA_SYMBOLS + 1
                && symbols.substring(0, DATA_SYMBOLS).chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && check(symbols.substring(0, DATA_SYMBOLS)) == symbols.charAt(DATA_SYMBOLS);
    }

    private static char check(CharSequence data) {
        int remainder = 0;
        for (int i = 0; i < data.length(); i++) {
            remainder = (remainder * 32 + ALPHABET.indexOf(data.charAt(i))) % 37;
        }
        return CHECK_ALPHABET.charAt(remainder);
    }

    /** In groups for reading aloud: 4, 4 and 5 symbols. */
    public String grouped() {
        return symbols.substring(0, 4) + "-" + symbols.substring(4, 8) + "-" + symbols.substring(8);
    }

    @Override
    public String toString() {
        return "FeedbackCode";
    }
}
