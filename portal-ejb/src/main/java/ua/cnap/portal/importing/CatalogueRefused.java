package ua.cnap.portal.importing;

import java.util.List;
import ua.cnap.portal.kernel.BusinessException;

/** The parcel has faults; nothing of it was published. */
public class CatalogueRefused extends BusinessException {
    private final transient List<CatalogueFault> faults;

    public CatalogueRefused(List<CatalogueFault> faults) {
        super("error.catalogueRefused", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** Every fault that was found, in the order of files. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
