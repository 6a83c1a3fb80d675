package ua.cnap.portal.provider;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.routing.StageState;
import ua.cnap.portal.supplement.CaseCorrections;

/**
 * A case as an officer of a provider sees it.
 *
 * @param file the case with its package and routing sheet
 * @param providerId the officer's provider
 * @param stages its stages in the order of the card
 * @param enquiries the enquiries of the centre, the last first
 * @param corrections what the applicant is asked to mend, and the supplements that came
 * @param grounds the grounds of refusal of the card version in force for the case
 */
public record OfficerCase(
        CaseDossier file,
        String providerId,
        List<StageState> stages,
        List<Enquiry> enquiries,
        CaseCorrections corrections,
        List<LocalizedText> grounds) {
    /** Whether a stage waits for this provider's receipt. */
    public boolean isToBeReceived() {
        return isLive() && own().anyMatch(stage -> stage.standing() == StageState.Standing.HANDED_OVER);
    }

    /** The stages that this provider has in work, without the one that ends with the outgoing package. */
    public List<StageState> toPass() {
        return isLive()
                ? own().filter(stage -> stage.isWorkedOn() && !stage.last()).toList()
                : List.of();
    }

    /** The last stage, if this provider has it in work. */
    public Optional<StageState> toSend() {
        return isLive()
                ? own().filter(stage -> stage.isWorkedOn() && stage.last()).findFirst()
                : Optional.empty();
    }

    /** Whether this provider has anything in work, so that it can tell of an obstacle. */
    public boolean isWorkedOn() {
        return !toPass().isEmpty() || toSend().isPresent();
    }

    /** Whether the case still is with providers. */
    public boolean isLive() {
        return Assignments.LIVE.contains(file.status());
    }

    private Stream<StageState> own() {
        return stages.stream().filter(stage -> stage.providerId().equals(providerId));
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "OfficerCase[" + file.number() + "]";
    }
}
