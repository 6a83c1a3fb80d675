package ua.cnap.portal.status;

import java.util.Optional;
import ua.cnap.portal.identifier.DictatedSymbols;

/**
 * The feedback code of a case (код зворотного зв'язку): 60 random bits in Crockford's base 32 and a check symbol,
 * thirteen symbols that can be read aloud.
 *
 * @param symbols the thirteen symbols, without groups
 */
public record FeedbackCode(String symbols) {
    static final int DATA_SYMBOLS = 12;

    /** The code of these 60 bits, or nothing when its check symbol is no letter or digit and could not be dictated. */
    static Optional<FeedbackCode> of(long bits) {
        StringBuilder symbols = new StringBuilder();
        for (int shift = (DATA_SYMBOLS - 1) * 5; shift >= 0; shift -= 5) {
            symbols.append(DictatedSymbols.symbol((int) (bits >>> shift)));
        }
        char check = DictatedSymbols.check(symbols);
        return Character.isLetterOrDigit(check)
                ? Optional.of(new FeedbackCode(symbols.append(check).toString()))
                : Optional.empty();
    }

    /** What a person typed or pasted, if it can be a code: right length, right symbols, right check symbol. */
    public static Optional<FeedbackCode> parse(String typed) {
        return Optional.of(DictatedSymbols.meant(typed))
                .filter(symbols -> DictatedSymbols.areWhole(symbols, DATA_SYMBOLS))
                .map(FeedbackCode::new);
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
