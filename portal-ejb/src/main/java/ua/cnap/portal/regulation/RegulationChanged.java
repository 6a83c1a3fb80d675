package ua.cnap.portal.regulation;

import java.util.List;
import ua.cnap.portal.kernel.BusinessException;

/** Somebody else changed the regulation after the editor read it; nothing was published. */
public class RegulationChanged extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<RegulationSheet.Edition> meanwhile;

    RegulationChanged(List<RegulationSheet.Edition> meanwhile) {
        super(meanwhile.isEmpty() ? "error.regulation.imported" : "error.regulation.changed");
        this.meanwhile = List.copyOf(meanwhile);
    }

    /** What was published meanwhile; empty when it was an import. */
    public List<RegulationSheet.Edition> meanwhile() {
        return meanwhile;
    }
}
