/** The public page where anybody checks whether a paper of a centre is valid, and the papers of a case in the office. */
package ua.cnap.portal.web.authenticity;
