/** The pages of a hall: the kiosk, the ticket on one's own telephone, the board with its stream, how full a centre is. */
package ua.cnap.portal.web.hall;
