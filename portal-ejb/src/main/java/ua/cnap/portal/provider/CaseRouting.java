package ua.cnap.portal.provider;

import java.util.List;
import ua.cnap.portal.routing.StageState;

/**
 * What a clerk sees of the provider's side of a case.
 *
 * @param stages its stages in the order of the card, none before the hand-over
 * @param enquiries the enquiries of the centre, the last first
 */
public record CaseRouting(List<StageState> stages, List<Enquiry> enquiries) {
    /** The stages whose outcome a clerk can note for a provider that does not work here. */
    public List<StageState> toPass() {
        return stages.stream().filter(stage -> stage.isOpen() && !stage.last()).toList();
    }
}
