package ua.cnap.portal.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Kinds of identifiers and their rules. A typed value is first {@link #normalised}, then judged by {@link #defectIn}:
 * spaces, hyphens and look-alike letters never make a person wrong.
 */
public enum Identifier {
    /** Taxpayer number (РНОКПП), 10 digits, the last is a check digit. */
    RNOKPP(Identifier::compact, v -> checked(v, "\\d{10}", CheckDigits::rnokpp)),
    /** Code of a legal entity (ЄДРПОУ), 8 digits, the last is a check digit. */
    EDRPOU(Identifier::compact, v -> checked(v, "\\d{8}", CheckDigits::edrpou)),
    /** Record number in the demographic register (УНЗР), {@code YYYYMMDD-NNNNC}, check digit of ICAO 9303. */
    UNZR(Identifier::hyphenatedUnzr, v -> checked(v, "\\d{8}-\\d{5}", CheckDigits::unzr)),
    /** Ukrainian bank account (IBAN, ISO 13616), 29 characters. */
    IBAN(Identifier::latinCode, v -> checked(v, "UA\\d{27}", CheckDigits::iban)),
    /** Ukrainian telephone, kept as {@code +380…} (E.164). */
    PHONE(Phone::normalised, v -> checked(v, "\\+380[1-9]\\d{8}", any -> true)),
    /** Code of an administrative unit (КАТОТТГ), {@code UA} and 17 digits. */
    KATOTTG(Identifier::latinCode, v -> checked(v, "UA\\d{17}", any -> true)),
    /** Cadastral number of a plot (кадастровий номер). */
    CADASTRAL(Identifier::compact, v -> checked(v, "\\d{10}:\\d{2}:\\d{3}:\\d{4}", any -> true)),
    /** Class of economic activity (КВЕД), {@code 62.01}. */
    KVED(typed -> compact(typed).replace(',', '.'), v -> checked(v, "\\d{2}\\.\\d{2}", any -> true)),
    /** Postal index (поштовий індекс), 5 digits. */
    POSTAL_INDEX(Identifier::compact, v -> checked(v, "\\d{5}", any -> true)),
    /** Address of electronic mail, the form browsers accept, with a dot in the domain. */
    EMAIL(PlainText::line, v -> checked(v, Identifier.EMAIL_FORM, CheckDigits::emailLength));

    private static final String EMAIL_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String EMAIL_FORM =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + EMAIL_LABEL + "(?:\\." + EMAIL_LABEL + ")+";

    private final UnaryOperator<String> normaliser;
    private final Function<String, Optional<IdentifierDefect>> judge;

    Identifier(UnaryOperator<String> normaliser, Function<String, Optional<IdentifierDefect>> judge) {
        this.normaliser = normaliser;
        this.judge = judge;
    }

    /** The value as it is stored, whatever separators and look-alike letters were typed. */
    public String normalised(String typed) {
        return normaliser.apply(typed);
    }

    /** What is wrong with a normalised value, or nothing. */
    public Optional<IdentifierDefect> defectIn(String normalised) {
        return judge.apply(normalised);
    }

    /** Whether a value, as typed, is an identifier of this kind. */
    public boolean accepts(String typed) {
        return defectIn(normalised(typed)).isEmpty();
    }

    private static Optional<IdentifierDefect> checked(String value, String form, Function<String, Boolean> digits) {
        if (!value.matches(form)) {
            return Optional.of(IdentifierDefect.FORM);
        }
        return digits.apply(value) ? Optional.empty() : Optional.of(IdentifierDefect.CHECK_DIGIT);
    }

    private static String compact(String typed) {
        return PlainText.line(typed).replaceAll("[\\s\\p{Pd}]", "");
    }

    private static String latinCode(String typed) {
        return Lookalikes.toLatin(compact(typed).toUpperCase(Locale.ROOT));
    }

    private static String hyphenatedUnzr(String typed) {
        String digits = compact(typed);
        return digits.matches("\\d{13}") ? digits.substring(0, 8) + "-" + digits.substring(8) : digits;
    }
}
