package ua.cnap.portal.card;

import java.util.List;
import java.util.Optional;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A card of a service as it is published: the information card, the technology card and the online form.
 *
 * @param code code of the service, {@code 06-01}
 * @param nationalId identifier in the Register of administrative services, kept as text
 * @param form the online form, the portal's own sections included; absent when nothing can be filed online
 * @param silentConsent whether the applicant may act when the provider stays silent (мовчазна згода, Law 2806-IV)
 * @param verify what a lawyer must check before the card is relied on; shown to staff only
 */
public record Card(
        String code,
        Optional<String> nationalId,
        LocalizedText name,
        InformationCard information,
        Optional<TechnologyCard> technology,
        Optional<Form> form,
        boolean silentConsent,
        List<String> verify) {

    /** Repeated consideration of a permit (Law 2806-IV, art. 4-1). */
    private static final Term REPEATED = new Term(5, TermUnit.WORKING_DAYS);

    /**
     * How long the decision may take. A permit, whose silence consents, that is filed again after the causes of a refusal are
     * removed is considered within five working days (Law 2806-IV, art. 4-1), unless the card promises it sooner.
     *
     * @param repeated whether it is filed again after a refusal
     */
    public Term decisionTerm(boolean repeated) {
        Term written = information.term().term();
        boolean longer =
                switch (written.unit()) {
                    case WORKING_DAYS, CALENDAR_DAYS -> written.value() > REPEATED.value();
                    case MONTHS, ON_REQUEST -> true;
                    default -> false;
                };
        return repeated && silentConsent && longer ? REPEATED : written;
    }

    /** The version of the card, which with the code identifies it. */
    public int version() {
        return information.version();
    }
}
