package ua.cnap.portal.importing;

import java.util.List;

/**
 * Something in a parcel that keeps it from being published.
 *
 * @param file file of the parcel
 * @param pointer JSON pointer to the place (RFC 6901), empty for the whole file
 * @param messageKey sentence that says what is wrong
 * @param arguments values for the sentence
 */
public record CatalogueFault(String file, String pointer, String messageKey, List<Object> arguments) {
    public CatalogueFault {
        arguments = List.copyOf(arguments);
    }

    /** A fault at a place, with the values of its sentence. */
    public static CatalogueFault at(String file, String pointer, String messageKey, Object... arguments) {
        return new CatalogueFault(file, pointer, messageKey, List.of(arguments));
    }
}
