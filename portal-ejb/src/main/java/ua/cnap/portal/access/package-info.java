/**
 * The log of access to cases (журнал доступу): who opened a case, when and in which capacity. Its applicant sees it
 * (Law 2297-VI on protection of personal data, art. 8, part 2, points 1 and 4).
 */
package ua.cnap.portal.access;
