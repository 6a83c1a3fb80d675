package ua.cnap.portal.catalogue;

import java.util.List;
import ua.cnap.portal.importing.CatalogueFault;

/**
 * What an import changed.
 *
 * @param services entries of the list of services that are new or changed
 * @param cards card versions that are new
 * @param incomplete services that stand in the list by their card alone
 * @param doubts what the author should look at
 */
public record PublishedParcel(int services, int cards, int incomplete, List<CatalogueFault> doubts) {}
