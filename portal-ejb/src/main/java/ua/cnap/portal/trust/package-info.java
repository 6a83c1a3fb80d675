/**
 * Checks signatures (КЕП) against the authorities that this installation trusts: the adapter between the portal and
 * the verifier. Refuses the start when the production form trusts the demonstration authority.
 */
package ua.cnap.portal.trust;
