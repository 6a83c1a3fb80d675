package ua.cnap.portal.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.fee.Fee;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.LocalizedText;

/**
 * What everybody may know of a service before asking for it (інформаційна картка), Law 5203-VI, art. 8.
 *
 * @param applicantKinds who may apply
 * @param conditions grounds of receiving the service
 * @param documents the exhaustive list
 * @param howToApply ways of filing: {@code IN_PERSON}, {@code POST}, {@code ELECTRONIC}, …
 * @param fee the fee as written in the card
 * @param term the term, if the card sets one
 * @param termVariants other terms, for other ways or prices
 * @param result what the applicant gets
 * @param resultDelivery ways of getting the result
 * @param approvedBy the act that approved the card, if it is known
 */
public record InformationCard(
        Set<ApplicantKind> applicantKinds,
        Optional<LocalizedText> conditions,
        List<RequiredDocument> documents,
        List<String> howToApply,
        Fee fee,
        Optional<ServiceTerm> term,
        List<ServiceTerm> termVariants,
        Optional<LocalizedText> result,
        List<String> resultDelivery,
        List<LocalizedText> refusalGrounds,
        List<LocalizedText> legalBasis,
        Optional<LocalizedText> appeal,
        Optional<LocalizedText> approvedBy) {
    public InformationCard {
        documents = List.copyOf(documents);
        howToApply = List.copyOf(howToApply);
        termVariants = List.copyOf(termVariants);
        resultDelivery = List.copyOf(resultDelivery);
        refusalGrounds = List.copyOf(refusalGrounds);
        legalBasis = List.copyOf(legalBasis);
    }

    /** Documents that everybody brings. */
    public List<RequiredDocument> alwaysNeeded() {
        return documents.stream().filter(RequiredDocument::isAlwaysNeeded).toList();
    }

    /** Documents that some applicants bring. */
    public List<RequiredDocument> sometimesNeeded() {
        return documents.stream().filter(RequiredDocument::isSometimesNeeded).toList();
    }

    /** Documents that must not be demanded: the provider gets them. */
    public List<RequiredDocument> mustNotBeDemanded() {
        return documents.stream().filter(RequiredDocument::obtainedByAuthority).toList();
    }
}
