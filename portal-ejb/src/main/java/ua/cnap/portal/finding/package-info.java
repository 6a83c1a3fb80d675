/**
 * Finding cases (пошук справ) by number, applicant's name, tax number, address, service and what the case says. The
 * database keeps the words of each case; lists of cases narrow themselves down by a {@link
 * ua.cnap.portal.finding.CaseSearch}, whoever may see them is theirs to say.
 */
package ua.cnap.portal.finding;
