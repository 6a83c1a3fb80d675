package ua.cnap.portal.casework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that identifies a case (реєстраційний номер, R-081): gapless within a centre and a year, never reused.
 *
 * @param year the year of registration in Europe/Kyiv
 * @param sequence counted from 1 within centre and year
 * @param label the number as it is printed, by the format of the centre
 */
public record CaseNumber(int year, long sequence, String label) {
    private static final Pattern NUMBER = Pattern.compile("\\{number(?::(\\d{1,2}))?}");

    /**
     * Writes a number in the centre's format.
     *
     * @param format text with {@code {year}} and {@code {number}} or {@code {number:5}} for at least five digits
     * @throws IllegalArgumentException when the format names no year or no number, for such numbers would repeat
     */
    public static CaseNumber of(String format, int year, long sequence) {
        Matcher number = NUMBER.matcher(format);
        if (!number.find() || !format.contains("{year}")) {
            throw new IllegalArgumentException("a case number needs {year} and {number}: " + format);
        }
        int width = number.group(1) == null ? 1 : Math.max(1, Integer.parseInt(number.group(1)));
        String digits = String.format("%0" + width + "d", sequence);
        String label = number.replaceFirst(Matcher.quoteReplacement(digits)).replace("{year}", String.valueOf(year));
        return new CaseNumber(year, sequence, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
