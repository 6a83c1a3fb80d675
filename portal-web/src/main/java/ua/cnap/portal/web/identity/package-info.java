/** The signed-in person of a request, read from the claims of the sign-in, and signing out. */
package ua.cnap.portal.web.identity;
