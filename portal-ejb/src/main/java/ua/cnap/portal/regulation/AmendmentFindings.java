package ua.cnap.portal.regulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an amendment comes to.
 *
 * @param faults what keeps it from being published, besides settings
 * @param faulty settings that cannot be as they were typed
 * @param differences what it changes
 */
public record AmendmentFindings(Set<Fault> faults, Set<Setting> faulty, List<Difference> differences) {
    /** What may be wrong with an amendment besides its settings. */
    public enum Fault {
        /** No day, or one that is over: what was decided by a rule stays. */
        DAY,
        /** No reason, or one that is too long. */
        REASON,
        /** Nothing is changed. */
        NOTHING
    }

    public AmendmentFindings {
        faults = faults.isEmpty() ? Set.of() : EnumSet.copyOf(faults);
        faulty = faulty.isEmpty() ? Set.of() : EnumSet.copyOf(faulty);
        differences = List.copyOf(differences);
    }

    /** Whether it may be published. */
    public boolean isSound() {
        return faults.isEmpty() && faulty.isEmpty();
    }
}
