package ua.cnap.portal.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import ua.cnap.portal.importing.CatalogueFile;
import ua.cnap.portal.importing.ReadingParcel;
import ua.cnap.portal.kernel.NotFound;

/** Publishing catalogue parcels (імпорт каталогу): checked whole, then published in one transaction or not at all. */
@Stateless
public class ImportingCatalogue {
    @Inject
    CataloguePublication publication;

    @Inject
    ManagementKey managementKey;

    /**
     * Checks and publishes a parcel.
     *
     * @throws ua.cnap.portal.importing.CatalogueRefused with every fault; nothing was published then
     */
    @RolesAllowed("portal-administrator")
    public PublishedParcel publish(Collection<CatalogueFile> files) {
        return publication.publish(ReadingParcel.read(files));
    }

    /**
     * The same for the operator of this installation, who proves to be one by the management key.
     *
     * @throws NotFound when the key is not that of this installation
     */
    @PermitAll
    public PublishedParcel publishWithKey(String key, Collection<CatalogueFile> files) {
        if (!managementKey.opensWith(key)) {
            throw new NotFound();
        }
        return publication.publish(ReadingParcel.read(files));
    }
}
