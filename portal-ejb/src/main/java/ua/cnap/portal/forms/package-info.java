/**
 * Online forms of information cards (форми заяв): typed fields, conditions and rules read from a card, what a person
 * filled in judged against them, and the answers as they are submitted and shown. Plain Java without persistence or
 * HTTP; used by the catalogue, by submission and by the papers. May depend on identifiers only.
 */
package ua.cnap.portal.forms;
