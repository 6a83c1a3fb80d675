package ua.cnap.portal.identifier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A taxpayer number (РНОКПП). Its first five digits count the days from 31 December 1899 to the birth date and the ninth
 * tells the sex. A person may lawfully have none; a number at odds with the birth date is a warning, never a refusal.
 */
public record Rnokpp(String value) {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 31);

    /** Refuses a value that is not a taxpayer number. */
    public Rnokpp {
        if (Identifier.RNOKPP.defectIn(value).isPresent()) {
            throw new IllegalArgumentException("not a taxpayer number");
        }
    }

    /** The number in what was typed, if it is one. */
    public static Optional<Rnokpp> of(String typed) {
        String value = Identifier.RNOKPP.normalised(typed);
        return Identifier.RNOKPP.defectIn(value).isPresent() ? Optional.empty() : Optional.of(new Rnokpp(value));
    }

    /** The birth date the number was issued for. */
    public LocalDate birthDate() {
        return EPOCH.plusDays(Integer.parseInt(value.substring(0, 5)));
    }

    /** Whether the number was issued to a man (the ninth digit is odd). */
    public boolean isMale() {
        return (value.charAt(8) - '0') % 2 == 1;
    }

    /** Tells nothing about the person: safe in a log. */
    @Override
    public String toString() {
        return "РНОКПП";
    }
}
