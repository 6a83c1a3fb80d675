package ua.cnap.portal.casework;

import java.util.List;
import java.util.UUID;

/**
 * The incoming package (вхідний пакет документів), ready to be registered: its signature was verified before, outside
 * the transaction.
 *
 * @param applicationId the application it came from
 * @param ownerId the person who filed it
 * @param service service and card version
 * @param applicant who applies
 * @param terms what is promised
 * @param documents the files, application first
 * @param inventory the lines of the inventory (опис)
 * @param finding outcome of the signature check
 * @param language language of the applicant's letters
 */
public record IncomingPackage(
        UUID applicationId,
        long ownerId,
        ServedBy service,
        Applicant applicant,
        CaseTerms terms,
        List<PackageDocument> documents,
        List<InventoryLine> inventory,
        SignatureFinding finding,
        String language) {
    /** Refuses a package without an inventory. */
    public IncomingPackage {
        documents = List.copyOf(documents);
        inventory = List.copyOf(inventory);
        if (inventory.isEmpty()) {
            throw new IllegalArgumentException("a package without an inventory cannot be registered");
        }
    }
}
