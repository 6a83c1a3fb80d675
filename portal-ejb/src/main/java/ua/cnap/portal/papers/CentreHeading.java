package ua.cnap.portal.papers;

import java.util.Objects;
import ua.cnap.portal.centre.Centre;

/**
 * Head of a paper: the service centre (ЦНАП) it comes from or is addressed to. Annex 1 prints the full legal name, the
 * address with the postal index, and the phone.
 *
 * @param name full legal name of the centre
 * @param address postal index and address
 * @param phone phone as people dial it
 */
public record CentreHeading(String name, String address, String phone) {
    public CentreHeading {
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
        Objects.requireNonNull(phone);
    }

    /** The heading of this centre. */
    public static CentreHeading of(Centre centre) {
        return new CentreHeading(
                centre.name(), centre.postalAddress(), centre.telephone().orElse(""));
    }
}
