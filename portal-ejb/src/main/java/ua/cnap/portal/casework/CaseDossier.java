package ua.cnap.portal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All a clerk sees of a case: what was promised, the package, the protocol of the signature, the routing sheet.
 *
 * @param id the case
 * @param number its number
 * @param centreId the centre that keeps it
 * @param service service and provider
 * @param applicant who applied
 * @param terms what was promised
 * @param status where it stands
 * @param signature state of the signature check
 * @param signatureReason reason code of the last check
 * @param protocol readable protocol of the signature check
 * @param checkedAt when the signature was last checked
 * @param registeredAt when it was registered
 * @param applicationId the application it came from
 * @param inventory the inventory of the package
 * @param documents the files
 * @param routing the routing sheet
 * @param decision what was decided, null before
 * @param deadlines its terms, in the order they began
 * @param expectedOn when the result can be expected, if an obstacle changed the promised day; else null
 */
public record CaseDossier(
        long id,
        String number,
        String centreId,
        ServedBy service,
        Applicant applicant,
        CaseTerms terms,
        CaseStatus status,
        SignatureState signature,
        String signatureReason,
        String protocol,
        Instant checkedAt,
        Instant registeredAt,
        UUID applicationId,
        List<InventoryLine> inventory,
        List<PackageDocument> documents,
        List<RoutingEntry> routing,
        Decision decision,
        List<DeadlineState> deadlines,
        LocalDate expectedOn) {

    static CaseDossier of(CaseFile file, SignatureCheck check, List<DeadlineState> deadlines, String language) {
        return new CaseDossier(
                file.id(),
                file.number(),
                file.centreId(),
                file.service(),
                file.applicant(),
                file.terms(),
                file.status(),
                file.signatureState(),
                check.reason(),
                check.protocol(language),
                check.checkedAt(),
                file.registeredAt(),
                file.applicationId(),
                file.inventory(),
                file.documents(),
                file.routing(),
                file.decision(),
                deadlines,
                file.expectedOn());
    }

    /** The plain moves it can make. */
    public List<CaseMove> moves() {
        return CaseMove.from(status).stream().filter(CaseMove::isPlain).toList();
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "CaseDossier[" + number + "]";
    }
}
