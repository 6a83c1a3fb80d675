package ua.cnap.portal.web.intake;

/**
 * An answer to choose.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
