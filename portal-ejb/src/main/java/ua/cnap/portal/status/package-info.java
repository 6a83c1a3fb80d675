/**
 * Following a case by its feedback code (код зворотного зв'язку, R-201) without login: stage, what comes next and the
 * promised date, never personal data. Watches casework.
 */
package ua.cnap.portal.status;
