package ua.cnap.portal.appeal;

import java.util.Locale;

/**
 * Whether a text means somebody, in whatever case the surname stands (Коваленко, Коваленкові): a complaint that names a
 * person is kept away from that person even when nobody has looked at it yet.
 */
public final class NamedPerson {
    private static final String ENDINGS = "[аеєиіїйоуюяь’]+$";

    private NamedPerson() {}

    /** The part of a surname that stays the same in all its cases, in small letters. */
    public static String stem(String fullName) {
        String surname = fullName.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
        String stem = surname.replaceFirst(ENDINGS, "");
        return stem.length() < 2 ? surname : stem;
    }

    /** Whether the text has a word that begins like the surname of this person. */
    public static boolean isMeant(String fullName, String text) {
        String stem = stem(fullName);
        return !stem.isEmpty() && words(text).contains(" " + stem);
    }

    /** The words of a text in small letters, a space before each. */
    static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}’-]+", " ");
    }
}
