package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The service a case is about, by the card version it began with.
 *
 * @param serviceCode code of the administrative service
 * @param serviceName its name at registration
 * @param cardVersionId version of the information and technology card that the case keeps
 * @param providerName the provider (суб'єкт надання)
 */
@Embeddable
public record ServedBy(
        @Column(name = "service_code") String serviceCode,
        @Column(name = "service_name") String serviceName,
        @Column(name = "card_version_id") long cardVersionId,
        @Column(name = "provider_name") String providerName) {}
