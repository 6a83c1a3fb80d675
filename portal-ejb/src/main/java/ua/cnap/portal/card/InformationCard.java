package ua.cnap.portal.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.fee.Fee;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.LocalizedText;

/**
 * What an information card (інформаційна картка) tells: documents, fee, term, result, grounds of refusal and acts of law
 * (Law 5203-VI, art. 8).
 *
 * @param approvedBy the approving act; may be a placeholder, which is shown to staff only
 * @param provider id of the service provider (суб’єкт надання)
 * @param payment requisites; placeholders until the centre sets its own
 */
public record InformationCard(
        int version,
        Optional<LocalDate> validFrom,
        Optional<String> approvedBy,
        String provider,
        Set<ApplicantKind> applicantKinds,
        Optional<LocalizedText> conditions,
        List<RequiredDocument> documents,
        List<String> howToApply,
        Fee fee,
        Optional<Payment> payment,
        ServiceTerm term,
        Result result,
        List<String> resultDelivery,
        List<LocalizedText> refusalGrounds,
        List<LocalizedText> legalBasis,
        Optional<LocalizedText> appeal) {

    /** Requisites of the payment (реквізити), with the template of its purpose. */
    public record Payment(String recipient, String iban, String edrpou, String purposeTemplate) {

        private static final String PLACEHOLDER = "PLACEHOLDER";

        /** Whether these are whole and real requisites and not the card's placeholders. */
        public boolean isReal() {
            return Stream.of(recipient, iban, edrpou).noneMatch(part -> part.isBlank() || part.contains(PLACEHOLDER));
        }
    }

    /** The result of the service (результат надання послуги). */
    public record Result(String kind, LocalizedText name) {}

    /** The term of the service (строк надання), with variants for urgent or special cases. */
    public record ServiceTerm(Term term, Optional<LocalizedText> note, List<Variant> variants) {}

    /** A term of its own for one action or urgency. */
    public record Variant(LocalizedText name, Term term) {}
}
