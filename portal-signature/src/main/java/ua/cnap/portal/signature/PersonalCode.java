package ua.cnap.portal.signature;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a person in a certificate (реквізит «ДРФО»): the tax number, or the document number of people who for
 * their beliefs have none. An account is keyed by kind and value, never by a name or a certificate.
 */
public record PersonalCode(Kind kind, String value) {

    /** What the number is. */
    public enum Kind {
        /** РНОКПП, ten digits. */
        RNOKPP("\\d{10}"),
        /** Number of an ID card, nine digits. */
        ID_CARD("\\d{9}"),
        /** Series and number of an old passport, two letters and six digits. */
        PASSPORT("[А-ЯҐЄІЇA-Z]{2}\\d{6}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }

    private static final String LATIN = "ABCEHIKMOPTX";
    private static final String CYRILLIC = "АВСЕНІКМОРТХ";

    /** Reads a code as written in a certificate. */
    public static Optional<PersonalCode> parse(String text) {
        String value = text.strip().toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.form.matcher(value).matches()) {
                return Optional.of(new PersonalCode(kind, value));
            }
        }
        return Optional.empty();
    }

    /**
     * The key of the person's account, the same for every certificate of that person: passport letters that look alike in
     * both alphabets are taken as Ukrainian, because some certificates can carry Latin ones only.
     */
    public String accountKey() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + cyrillic(value);
    }

    private static String cyrillic(String text) {
        StringBuilder result = new StringBuilder();
        for (char letter : text.toCharArray()) {
            int at = LATIN.indexOf(letter);
            result.append(at < 0 ? letter : CYRILLIC.charAt(at));
        }
        return result.toString();
    }
}
