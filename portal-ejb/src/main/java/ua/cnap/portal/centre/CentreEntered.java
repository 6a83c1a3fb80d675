package ua.cnap.portal.centre;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The entry of a centre was imported; observed in the same transaction.
 *
 * @param centreId the centre
 * @param entry what it says of itself
 */
public record CentreEntered(String centreId, JsonNode entry) {}
