/** The public page and address of the interface where a case is followed by its feedback code. */
package ua.cnap.portal.web.status;
