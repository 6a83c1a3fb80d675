package ua.cnap.portal.casework;

import java.util.List;
import java.util.Optional;

/**
 * The incoming package (вхідний пакет документів), ready to be registered: an electronic signature was verified before,
 * outside the transaction.
 *
 * @param origin how it came
 * @param administrator the clerk who took it, empty when the portal did by itself
 * @param note what the clerk noted (journal, column 15), empty for nothing
 * @param service service and card version
 * @param applicant who applies
 * @param terms what is promised
 * @param documents the files, application first
 * @param inventory the lines of the inventory (опис)
 * @param finding outcome of the check of its electronic signature, if it has one
 * @param language language of the applicant's letters
 */
public record IncomingPackage(
        PackageOrigin origin,
        String administrator,
        String note,
        ServedBy service,
        Applicant applicant,
        CaseTerms terms,
        List<PackageDocument> documents,
        List<InventoryLine> inventory,
        Optional<SignatureFinding> finding,
        String language) {
    /** Refuses a package without an inventory. */
    public IncomingPackage {
        documents = List.copyOf(documents);
        inventory = List.copyOf(inventory);
        if (inventory.isEmpty()) {
            throw new IllegalArgumentException("a package without an inventory cannot be registered");
        }
    }

    /** What is known about its signature. */
    SignatureState signatureState() {
        return finding.map(SignatureFinding::state).orElse(SignatureState.ON_PAPER);
    }
}
