/**
 * How cases on paper pass between a centre and its providers (передача справ): each hand-over, outgoing package and return
 * of originals joins the day's register of its provider (реєстр передачі, R-093, R-107), which is checked by the
 * coordinator where the centre has one, carried and signed for; acts of acceptance and transfer are
 * drawn up over chosen lines. It watches the moves of cases and makes none.
 */
package ua.cnap.portal.transfer;
