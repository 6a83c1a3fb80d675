package ua.cnap.portal.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.regulation.EntityPlace;

/**
 * What the screen of intake asks for a service at a centre: all of it is data of the card and of the centre.
 *
 * @param serviceCode code of the service
 * @param name its name
 * @param provider name of the provider, in Ukrainian, empty when unknown
 * @param cardVersionId the card version that the case will keep, nothing for a service that has no card
 * @param kinds who may apply
 * @param channels how the package may have come
 * @param documents the checklist: what the card asks for and the provider does not get itself
 * @param fees the sums one of which is due; at most one when there is nothing to choose
 * @param notifyWays how to be told
 * @param deliveryWays how to receive
 * @param units where results are collected: the centre, and its units by the regulation
 * @param districts the districts of the centre's starostas, empty when not told
 * @param providedHere whether the administrator is the provider
 * @param givenAtOnce whether the clerk may decide it and hand it out in the same visit
 * @param caseForm in which form cases are kept
 * @param entityPlace by which place a legal entity files
 * @param centre the centre
 * @param composable whether there is a form by which the application can be composed
 */
public record IntakeOffer(
        String serviceCode,
        LocalizedText name,
        String provider,
        Optional<Long> cardVersionId,
        Set<ApplicantKind> kinds,
        List<Channel> channels,
        List<RequiredDocument> documents,
        List<FeeDue.Line> fees,
        List<NotifyWay> notifyWays,
        List<DeliveryWay> deliveryWays,
        List<Unit> units,
        List<String> districts,
        boolean providedHere,
        boolean givenAtOnce,
        CaseForm caseForm,
        EntityPlace entityPlace,
        Centre centre,
        boolean composable) {
    /** Whether the place of an applicant is judged: a legal entity may apply, and not everywhere. */
    public boolean judgesPlace() {
        return entityPlace != EntityPlace.ANY && kinds.contains(ApplicantKind.LEGAL_ENTITY);
    }

    /** Whether a sum has to be chosen. */
    public boolean hasFeesToChoose() {
        return fees.size() > 1;
    }
}
