/**
 * Control of terms (контроль строків, R-124 to R-140): each term of a case begins and ends with the entries of its
 * routing sheet, in the same transaction, and is kept with the rule it was counted by. Observes casework, which does
 * not know of it.
 */
package ua.cnap.portal.control;
