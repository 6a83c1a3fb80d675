/**
 * A form that is being filled in (заповнення форми): which fields are shown, the answers judged by the rules of the
 * card, the same rules for the browser, and the answers as they are submitted and written out. Plain Java; may depend on
 * forms and answers.
 */
package ua.cnap.portal.filling;
