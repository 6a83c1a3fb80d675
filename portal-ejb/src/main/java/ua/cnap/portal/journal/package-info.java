/**
 * The journal of registration (журнал реєстрації, annex 2, R-206) as clerks read it: pages, counts and copies of the
 * cases of one centre. Reads casework and changes nothing.
 */
package ua.cnap.portal.journal;
