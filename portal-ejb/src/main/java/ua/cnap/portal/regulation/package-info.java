/**
 * The regulation of a centre (регламент центру): what may differ from centre to centre, each setting with its allowed
 * values, the law's default and its source; the schema that imported entries are held to; and the editor, whose changes
 * hold from a day. Features above read their rules through {@link ua.cnap.portal.regulation.Regulation}.
 */
package ua.cnap.portal.regulation;
