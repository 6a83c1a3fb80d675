package ua.cnap.portal.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * An officer of a provider at work (посадова особа суб'єкта надання).
 *
 * @param fullName surname, given name and patronymic
 * @param providerId the provider, by its id in the catalogue
 * @param centreId the centre whose community a local provider belongs to; nothing for a provider of the whole state
 */
public record ProviderOfficer(String fullName, String providerId, Optional<String> centreId) {
    public ProviderOfficer {
        Objects.requireNonNull(centreId);
        if (providerId.isBlank()) {
            throw new IllegalArgumentException("an officer belongs to a provider");
        }
    }
}
