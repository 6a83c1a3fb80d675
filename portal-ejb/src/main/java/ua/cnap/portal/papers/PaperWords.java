package ua.cnap.portal.papers;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the papers and their dates. Papers are kept by the centre, so they are in Ukrainian only. */
public final class PaperWords {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.papers.Papers", Locale.ROOT, PaperWords.class.getModule());

    private PaperWords() {}

    /** The word with this key. */
    public static String word(String key) {
        return WORDS.getString(key);
    }

    /** The sentence with this key and these values. */
    public static String word(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
    }

    /** «21.11.2026». */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The day in Kyiv, «21.11.2026». */
    public static String day(Instant moment) {
        return DAY.format(moment.atZone(KYIV));
    }

    /** Day and minute in Kyiv, «21.11.2026, 14:05». */
    public static String dayAndMinute(Instant moment) {
        return word("day.minute", day(moment), minute(moment));
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(KYIV));
    }
}
