package ua.cnap.portal.queue;

import java.util.UUID;

/**
 * Somebody was served at a desk; observed in the same transaction.
 *
 * @param request the form by which the ticket was taken
 * @param centreId the centre
 * @param unitId its unit
 * @param deskId the desk
 * @param serviceCode the service, empty when none was chosen
 */
public record VisitServed(UUID request, String centreId, String unitId, long deskId, String serviceCode) {}
