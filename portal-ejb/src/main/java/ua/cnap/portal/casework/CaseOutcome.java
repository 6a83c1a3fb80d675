package ua.cnap.portal.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import ua.cnap.portal.kernel.BusinessException;

/**
 * What became of one of many cases that were worked on together, each in a transaction of its own.
 *
 * @param caseId the case
 * @param refusal why nothing was done; nothing when it was
 */
public record CaseOutcome(long caseId, Optional<BusinessException> refusal) {
    /** Does the work for each case once, in order; one that is refused stops no other. */
    public static List<CaseOutcome> each(List<Long> caseIds, LongConsumer work) {
        return caseIds.stream().distinct().map(id -> of(id, work)).toList();
    }

    private static CaseOutcome of(long caseId, LongConsumer work) {
        try {
            work.accept(caseId);
            return new CaseOutcome(caseId, Optional.empty());
        } catch (BusinessException refused) {
            return new CaseOutcome(caseId, Optional.of(refused));
        }
    }
}
