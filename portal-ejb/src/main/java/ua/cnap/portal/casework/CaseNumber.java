package ua.cnap.portal.casework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that identifies a case (реєстраційний номер, R-081): gapless within a centre and a year, never reused;
 * where units number apart, within a unit and a year.
 *
 * @param year the year of registration in Europe/Kyiv
 * @param series the mark of the unit that counts for itself, empty for the count of the centre
 * @param sequence counted from 1 within centre, year and series
 * @param label the number as it is printed, by the format of the centre
 */
public record CaseNumber(int year, String series, long sequence, String label) {
    private static final String CENTRE_ITSELF = "0";
    private static final Pattern NUMBER = Pattern.compile("\\{number(?::(\\d{1,2}))?}");

    /**
     * Writes a number in the centre's format.
     *
     * @param format text with {@code {year}} and {@code {number}} or {@code {number:5}} for at least five digits, and
     *     {@code {unit}} for the mark of the unit, 0 for the centre itself
     * @throws IllegalArgumentException when the format names no year or no number, for such numbers would repeat
     */
    public static CaseNumber of(String format, int year, String series, long sequence) {
        Matcher number = NUMBER.matcher(format);
        if (!number.find() || !format.contains("{year}")) {
            throw new IllegalArgumentException("a case number needs {year} and {number}: " + format);
        }
        int width = number.group(1) == null ? 1 : Math.max(1, Integer.parseInt(number.group(1)));
        String digits = String.format("%0" + width + "d", sequence);
        String label = number.replaceFirst(Matcher.quoteReplacement(digits))
                .replace("{year}", String.valueOf(year))
                .replace("{unit}", series.isEmpty() ? CENTRE_ITSELF : series);
        return new CaseNumber(year, series, sequence, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
