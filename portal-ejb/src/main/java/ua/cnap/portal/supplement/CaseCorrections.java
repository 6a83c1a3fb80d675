package ua.cnap.portal.supplement;

import java.util.List;
import java.util.Optional;

/**
 * The corrections of a case.
 *
 * @param active the request that is open or whose answer waits to be looked at
 * @param supplements the supplements that came, in order
 */
public record CaseCorrections(Optional<CorrectionRequest> active, List<Supplement> supplements) {
    /** What the applicant is asked to mend, nothing when nothing is asked. */
    public List<Mark> asked() {
        return active.filter(request -> request.state() == RequestState.OPEN)
                .map(CorrectionRequest::marks)
                .orElse(List.of());
    }

    /** Whether a supplement waits to be looked at. */
    public boolean isAnswered() {
        return active.filter(request -> request.state() == RequestState.ANSWERED)
                .isPresent();
    }

    /** The supplement that made this edition of the inventory. */
    public Optional<Supplement> supplementOf(int edition) {
        return supplements.stream().filter(filed -> filed.edition() == edition).findFirst();
    }
}
