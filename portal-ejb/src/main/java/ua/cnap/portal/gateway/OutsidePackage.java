package ua.cnap.portal.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/**
 * A package as another system passes it on.
 *
 * @param number its number there, by which it is known when it is sent again
 * @param service code of the service
 * @param applicant who applies
 * @param notifyBy how to be told: {@code EMAIL}, {@code PHONE}, …
 * @param deliverBy how to receive the result: {@code IN_PERSON}, {@code ELECTRONIC}, …
 * @param documents what was filed, by the ids of the card's documents: {@code ELECTRONIC}, {@code COPY}, {@code NOT_NEEDED}
 * @param note what is to be known besides
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OutsidePackage(
        String number,
        String service,
        Applicant applicant,
        String notifyBy,
        String deliverBy,
        Map<String, String> documents,
        String note) {
    /**
     * Who applies.
     *
     * @param kind {@code CITIZEN}, {@code SOLE_PROPRIETOR} or {@code LEGAL_ENTITY}
     * @param code tax number, or the code of a legal entity
     * @param name full name
     * @param address address
     * @param phone telephone
     * @param email e-mail
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Applicant(String kind, String code, String name, String address, String phone, String email) {
        @Override
        public String toString() {
            return "Applicant[" + kind + "]";
        }
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "OutsidePackage[" + service + "]";
    }
}
