package ua.cnap.portal.identifier;

import java.util.Locale;

/**
 * Crockford's base 32 with a check symbol: codes that can be read aloud. Lower case, spaces, hyphens, O for 0, I and L
 * for 1, and Cyrillic letters that look alike are understood.
 */
public final class DictatedSymbols {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_ALPHABET = ALPHABET + "*~$=U";
    private static final String TYPED = "OІІIL" + "АВСЕНКМРТХО";
    private static final String MEANT = "01111" + "ABCEHKMPTX0";
    private static final int LONGEST_TYPED = 60;

    private DictatedSymbols() {}

    /** The symbol of five bits. */
    public static char symbol(int bits) {
        return ALPHABET.charAt(bits & 31);
    }

    /** The check symbol (modulo 37), which need not be a letter or a digit. */
    public static char check(CharSequence data) {
        int remainder = 0;
        for (int i = 0; i < data.length(); i++) {
            remainder = (remainder * 32 + ALPHABET.indexOf(data.charAt(i))) % 37;
        }
        return CHECK_ALPHABET.charAt(remainder);
    }

    /** What a person meant by what was typed or pasted, without groups; nothing for nothing and for what is far too long. */
    public static String meant(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return "";
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
        return symbols.toString();
    }

    /** Whether these are so many symbols and the right check symbol after them. */
    public static boolean areWhole(String symbols, int data) {
        return symbols.length() == data + 1
                && symbols.substring(0, data).chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && check(symbols.substring(0, data)) == symbols.charAt(data);
    }
}
