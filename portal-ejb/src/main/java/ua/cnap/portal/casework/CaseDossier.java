package ua.cnap.portal.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.regulation.Regulation;

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
 * @param signatureReason reason code of the last check, empty for a package on paper
 * @param protocol readable protocol of the signature check, empty for a package on paper
 * @param checkedAt when the signature was last checked, null for a package on paper
 * @param registeredAt when it was registered
 * @param origin how it came
 * @param administrator the clerk who took it, empty when the portal did by itself
 * @param note what the clerk noted, empty for nothing
 * @param editions the inventory of the package in all its editions
 * @param documents the files
 * @param routing the routing sheet
 * @param decision what was decided, null before
 * @param expectedOn when the result can be expected, if an obstacle changed the promised day; else null
 * @param moves the plain moves it can make, by its state and the regulation of the centre
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
        PackageOrigin origin,
        String administrator,
        String note,
        Inventory editions,
        List<PackageDocument> documents,
        List<RoutingEntry> routing,
        Decision decision,
        LocalDate expectedOn,
        List<CaseMove> moves) {

    static CaseDossier of(CaseFile file, Optional<SignatureCheck> check, Regulation regulation, String language) {
        return new CaseDossier(
                file.id(),
                file.number(),
                file.centreId(),
                file.service(),
                file.applicant(),
                file.terms(),
                file.status(),
                file.signatureState(),
                check.map(SignatureCheck::reason).orElse(""),
                check.map(made -> made.protocol(language)).orElse(""),
                check.map(SignatureCheck::checkedAt).orElse(null),
                file.registeredAt(),
                file.origin(),
                file.administrator(),
                file.note(),
                file.inventory(),
                file.documents(),
                file.routing(),
                file.decision(),
                file.expectedOn(),
                CaseMove.from(file.status(), file.origin().providedHere()).stream()
                        .filter(move -> move.isPlain() && move.isKnownTo(regulation))
                        .toList());
    }

    /** What the package consists of now. */
    public List<InventoryLine> inventory() {
        return editions.current();
    }

    /** Whether it was decided against the applicant. */
    public boolean isRefused() {
        return decision != null && decision.isRefusal();
    }

    /** How far it is, without anything about the person. */
    public CaseProgress progress() {
        return new CaseProgress(
                centreId,
                service.serviceCode(),
                status,
                signature,
                registeredAt,
                terms.dueOn(),
                terms.dueRule(),
                terms.dueRuleEn(),
                expectedOn,
                terms.collectionUnit(),
                routing.stream()
                        .map(entry -> new CaseProgress.Step(entry.action(), entry.at()))
                        .toList());
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "CaseDossier[" + number + "]";
    }
}
