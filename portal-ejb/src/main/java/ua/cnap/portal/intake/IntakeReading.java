package ua.cnap.portal.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.fee.FeeDue;

/**
 * A form of intake as it was understood; the form holds what is wrong with it.
 *
 * @param channel how the package came
 * @param applicant who applies
 * @param identityDocument the applicant's identity document that the clerk checked, empty for none
 * @param placeOverride why a legal entity from elsewhere is taken all the same, empty when its place fits
 * @param representative who files for them
 * @param checklist what was filed
 * @param wishes how to tell and to hand over
 * @param fee what is due
 * @param workplace where outside the centre it was taken, empty for nowhere
 * @param note what the clerk noted
 * @param caseForm in which form the case is kept
 * @param issue who takes the result at once and the document shown, empty when it is not given at once
 */
record IntakeReading(
        Channel channel,
        TakenApplicant applicant,
        String identityDocument,
        String placeOverride,
        Optional<Representative> representative,
        Checklist checklist,
        Wishes wishes,
        FeeDue fee,
        String workplace,
        String note,
        CaseForm caseForm,
        Map<Particular, String> issue) {
    static IntakeReading read(IntakeForm form, IntakeOffer offer, LocalDate today) {
        ApplicantReading people = new ApplicantReading(form);
        TakenApplicant applicant = people.applicant(offer);
        String placeOverride = people.placeOverride(offer, applicant);
        Optional<Representative> representative = people.representative(today);
        Channel channel = people.channel(offer);
        FeeDue fee = fee(form, offer);
        Wishes wishes = Wishes.read(form, offer, channel);
        Map<Particular, String> issue = issue(form, offer, applicant, representative);
        Checklist checklist = Checklist.read(form, offer);
        return new IntakeReading(
                channel,
                applicant,
                channel.isInPerson() ? form.line("identity") : "",
                placeOverride,
                representative,
                checklist,
                wishes,
                fee,
                form.line("workplace"),
                form.line("note"),
                form.chosen("caseForm", List.of(CaseForm.values())).orElse(offer.caseForm()),
                issue);
    }

    /** The sum that is due: where the card has several, the one that the clerk chose. */
    private static FeeDue fee(IntakeForm form, IntakeOffer offer) {
        List<FeeDue.Line> fees = offer.fees();
        if (!offer.hasFeesToChoose()) {
            return new FeeDue(fees, Optional.empty());
        }
        String chosen = form.line("fee");
        if (chosen.equals("none")) {
            return new FeeDue(List.of(), Optional.empty());
        }
        if (!chosen.matches("\\d{1,2}") || Integer.parseInt(chosen) >= fees.size()) {
            form.wrong("fee", "needed.fee");
            return new FeeDue(fees, Optional.empty());
        }
        return new FeeDue(List.of(fees.get(Integer.parseInt(chosen))), Optional.empty());
    }

    private static Map<Particular, String> issue(
            IntakeForm form, IntakeOffer offer, TakenApplicant applicant, Optional<Representative> representative) {
        if (!form.isTicked("now")) {
            return Map.of();
        }
        if (!offer.givenAtOnce()) {
            form.wrong("now", "notProvidedHere");
        }
        String person = representative
                .map(Representative::name)
                .orElse(applicant.applicant().name());
        String shown = form.line("now.document");
        if (shown.isEmpty() && representative.isPresent()) {
            shown = representative.get().document();
        }
        if (shown.isEmpty()) {
            form.wrong("now.document", "needed.now.document");
        }
        return Map.of(Particular.PERSON, person, Particular.DOCUMENT, shown);
    }

    boolean isGivenAtOnce() {
        return !issue.isEmpty();
    }
}
