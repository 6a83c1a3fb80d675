/** What the browser's signing bundle makes, checked with the verifier that the portal and the sign-in use. */
package ua.cnap.portal.signer;
