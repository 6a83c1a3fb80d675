package ua.cnap.portal.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands in a certificate of tacit consent (довідка про мовчазну згоду, Law 2806-IV).
 *
 * @param centre the centre that took the package
 * @param caseNumber registration number of the case
 * @param registeredAt when the package was registered, which the law proves the right by
 * @param serviceCode code of the service
 * @param serviceName name of the service
 * @param provider who stayed silent
 * @param applicant who may act
 * @param documents the documents of the inventory
 * @param termEnded the last day of the term, which counts as the day of issue
 * @param silentUntil the last of the ten working days after it
 * @param madeAt when the certificate was made
 */
public record ConsentContent(
        CentreHeading centre,
        String caseNumber,
        Instant registeredAt,
        String serviceCode,
        String serviceName,
        String provider,
        String applicant,
        List<String> documents,
        LocalDate termEnded,
        LocalDate silentUntil,
        Instant madeAt) {
    /** Keeps its own list. */
    public ConsentContent {
        documents = List.copyOf(documents);
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "ConsentContent[" + caseNumber + "]";
    }
}
