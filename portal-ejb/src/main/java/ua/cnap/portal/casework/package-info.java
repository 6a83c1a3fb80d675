/**
 * The centre's registry: a case (справа) from the registration of its incoming package on. Registration gives the
 * number, the inventory and the first entry of the routing sheet in one transaction; clerks read the journal here.
 * Builds on submission; status and notification only observe.
 */
package ua.cnap.portal.casework;
