package ua.cnap.portal.authenticity;

import java.security.SecureRandom;
import java.util.Optional;
import ua.cnap.portal.identifier.DictatedSymbols;

/**
 * The code by which a paper is checked (код перевірки): 80 random bits and a check symbol, seventeen symbols that nobody
 * guesses and everybody can type.
 *
 * @param symbols the seventeen symbols, without groups
 */
public record CheckCode(String symbols) {
    private static final int DATA_SYMBOLS = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code, whose check symbol is a letter or a digit. */
    static CheckCode draw() {
        StringBuilder symbols = new StringBuilder();
        do {
            symbols.setLength(0);
            RANDOM.ints(DATA_SYMBOLS, 0, 32).forEach(bits -> symbols.append(DictatedSymbols.symbol(bits)));
            symbols.append(DictatedSymbols.check(symbols));
        } while (!Character.isLetterOrDigit(symbols.charAt(DATA_SYMBOLS)));
        return new CheckCode(symbols.toString());
    }

    /** What a person typed or pasted, if it can be a code. */
    public static Optional<CheckCode> parse(String typed) {
        return Optional.of(DictatedSymbols.meant(typed))
                .filter(symbols -> DictatedSymbols.areWhole(symbols, DATA_SYMBOLS))
                .map(CheckCode::new);
    }

    /** In groups for typing: 4, 4, 4 and 5 symbols. */
    public String grouped() {
        return String.join(
                "-", symbols.substring(0, 4), symbols.substring(4, 8), symbols.substring(8, 12), symbols.substring(12));
    }

    @Override
    public String toString() {
        return grouped();
    }
}
