/**
 * Breaches of the provider that no term shows (порушення законодавства, R-126): a wrong fee, an outgoing package that
 * was passed on late. Anybody who works with a case reports them; the head settles them.
 */
package ua.cnap.portal.breach;
