/**
 * What a person typed into a form (відповіді): the inputs of a page as they were sent, and the typed value that each
 * field is read as, or what is wrong with its form. Plain Java; may depend on forms.
 */
package ua.cnap.portal.answers;
