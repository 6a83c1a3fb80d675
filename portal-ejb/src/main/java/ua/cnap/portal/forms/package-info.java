/**
 * Online forms of information cards (форми заяв): sections, typed fields, their conditions and rules, as a card states
 * them. Plain Java without persistence or HTTP; used by whoever shows, fills in or prints a form. May depend on
 * identifiers only.
 */
package ua.cnap.portal.forms;
