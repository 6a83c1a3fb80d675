/** Free time for programs. */
package ua.cnap.portal.web.slot;
