/**
 * What everybody may see of the lines: the board of a hall with numbers only, never a name; how full a centre is now and
 * when it is emptiest, from its own history (завантаженість). Reads what {@code queue} keeps and changes nothing.
 */
package ua.cnap.portal.hall;
