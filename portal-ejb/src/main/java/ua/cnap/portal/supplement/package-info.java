/**
 * Corrections of a filed package (виправлення і доповнення, R-078, R-086 to R-088): the clerk marks what is wrong or
 * missing, the applicant mends only that, signed on the portal or confirmed at the counter; the inventory gets its next
 * edition. Builds on filing and intake; the cabinet, providers, papers and letters read it.
 */
package ua.cnap.portal.supplement;
