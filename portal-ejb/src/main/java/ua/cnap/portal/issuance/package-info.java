/**
 * The register of issue under signature (реєстр видачі під підпис, R-209): what a centre handed out or posted in a period, to
 * be read and printed. Built of the registry; it changes nothing.
 */
package ua.cnap.portal.issuance;
