/**
 * The application (заява) from the first answer to the signature: drafts that survive everything, attached documents,
 * the paper that is signed. Ends where casework registers the package.
 */
package ua.cnap.portal.submission;
