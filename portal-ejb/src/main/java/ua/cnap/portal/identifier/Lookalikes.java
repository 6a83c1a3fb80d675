package ua.cnap.portal.identifier;

/** Letters that look the same in Ukrainian and Latin (А/A, В/B, І/I …): a keyboard layout must not make a person wrong. */
public final class Lookalikes {
    private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорху";
    private static final String LATIN = "ABCEHIKMOPTXYaceiopxy";

    private Lookalikes() {}

    /** The text with every look-alike letter turned Latin. */
    public static String toLatin(String text) {
        return mapped(text, CYRILLIC, LATIN);
    }

    /** The text with every look-alike letter turned Ukrainian. */
    public static String toCyrillic(String text) {
        return mapped(text, LATIN, CYRILLIC);
    }

    private static String mapped(String text, String from, String to) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            int at = from.indexOf(result.charAt(i));
            if (at >= 0) {
                result.setCharAt(i, to.charAt(at));
            }
        }
        return result.toString();
    }
}
