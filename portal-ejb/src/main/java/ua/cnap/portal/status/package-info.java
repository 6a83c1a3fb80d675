/**
 * Following a case by its feedback code (код зворотного зв'язку, R-201) without login: stage, what comes next and the
 * promised date, the real time such services took, never personal data; letters about changes without an account. Watches
 * casework.
 */
package ua.cnap.portal.status;
