/**
 * Centres of administrative services (ЦНАП): who they are, where, when they are open, which units and workplaces they
 * have. Used by every feature that happens in a centre; depends on the kernel only.
 */
package ua.cnap.portal.centre;
