package ua.cnap.portal.web.ui;

/** Which form of a word goes with a number: «1 день», «2 дні», «5 днів» (plural rules of CLDR for Ukrainian). */
public final class Plurals {
    private Plurals() {}

    /** Ending of the message key for this number: {@code one}, {@code few} or {@code many}; {@code other} is for fractions. */
    public static String form(long number) {
        long tens = Math.abs(number) % 100;
        long ones = tens % 10;
        if (tens >= 11 && tens <= 14) {
            return "many";
        }
        if (ones == 1) {
            return "one";
        }
        return ones >= 2 && ones <= 4 ? "few" : "many";
    }
}
