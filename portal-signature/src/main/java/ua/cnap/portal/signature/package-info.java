/**
 * Checking of Ukrainian electronic signatures (КЕП, УЕП, електронна печатка).
 *
 * <p>Plain Java on Bouncy Castle: no Jakarta and no Keycloak types, because both the portal and the sign-in page use it.
 * Takes CMS/CAdES messages (detached or attached) and ASiC-E containers with CAdES, over DSTU 4145, ECDSA and RSA keys,
 * and answers with a {@link ua.cnap.portal.signature.SignatureReport} whose reason is one of the codes of
 * {@link ua.cnap.portal.signature.Reason}. What cannot be proved good is refused.
 */
package ua.cnap.portal.signature;
