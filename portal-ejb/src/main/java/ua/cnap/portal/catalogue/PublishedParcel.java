package ua.cnap.portal.catalogue;

/**
 * What an import changed.
 *
 * @param services entries of the list of services that are new or changed
 * @param cards card versions that are new
 * @param incomplete services that stand in the list by their card alone
 */
public record PublishedParcel(int services, int cards, int incomplete) {}
