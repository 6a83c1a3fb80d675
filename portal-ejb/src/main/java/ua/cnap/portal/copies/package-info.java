/**
 * Certified copies (засвідчення копій, R-090): an administrator who saw the originals certifies the scans of a case under
 * the personal stamp. Who certified what and when stands in the routing sheet.
 */
package ua.cnap.portal.copies;
