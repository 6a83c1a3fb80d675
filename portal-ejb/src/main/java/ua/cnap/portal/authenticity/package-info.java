/**
 * Authenticity of the papers that centres hand out (справжність паперів): every paper that is issued is registered with
 * the bytes it was handed out as, so that it is printed again the same, and carries a code by which anybody can learn
 * whether it is valid, was replaced by a newer one or was revoked. The check tells nothing personal. Features that issue
 * papers use it; it knows papers and nothing of cases.
 */
package ua.cnap.portal.authenticity;
