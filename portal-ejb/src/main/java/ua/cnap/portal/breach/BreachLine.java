package ua.cnap.portal.breach;

/**
 * A breach in the list of the head.
 *
 * @param breach what was reported
 * @param number number of the case
 * @param providerName the provider of its service
 */
public record BreachLine(Breach breach, String number, String providerName) {}
