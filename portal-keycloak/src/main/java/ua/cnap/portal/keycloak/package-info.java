/**
 * Sign-in with a qualified electronic signature (вхід з КЕП) as a step of Keycloak's browser flow.
 *
 * <p>The person signs a one-time challenge with their own key; the account is the one of the tax number in the verified
 * certificate. Used by Keycloak only; depends on {@code ua.cnap.portal.signature} and on Keycloak's provider interfaces.
 * Bouncy Castle is Keycloak's own copy.
 */
package ua.cnap.portal.keycloak;
