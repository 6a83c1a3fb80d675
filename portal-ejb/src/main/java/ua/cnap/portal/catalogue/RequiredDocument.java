package ua.cnap.portal.catalogue;

import java.util.Optional;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A document of the exhaustive list of the card (вичерпний перелік документів): nothing outside the list may be
 * demanded, and what authorities hold they get themselves (Law 5203-VI, art. 9).
 *
 * @param mandatory whether everybody brings it
 * @param obtainedByAuthority whether the provider gets it, so that it must not be demanded
 * @param form original, copy or electronic
 * @param condition when it is needed, if not always
 */
public record RequiredDocument(
        LocalizedText name,
        boolean mandatory,
        boolean obtainedByAuthority,
        String form,
        Optional<LocalizedText> condition) {
    /** Whether everybody who applies has to bring it. */
    public boolean isAlwaysNeeded() {
        return !obtainedByAuthority && condition.isEmpty();
    }

    /** Whether it is needed in some cases only. */
    public boolean isSometimesNeeded() {
        return !obtainedByAuthority && condition.isPresent();
    }
}
