/**
 * The public interface for programs, {@code /api/v1}: services, centres, the state of a case; errors as problem details
 * (RFC 9457). Each resource lies with its feature; here is what all of them share.
 */
package ua.cnap.portal.web.api;
