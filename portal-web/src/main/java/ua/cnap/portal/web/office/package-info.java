/** Pages of the centre's clerks: the journal of registration and the case. */
package ua.cnap.portal.web.office;
