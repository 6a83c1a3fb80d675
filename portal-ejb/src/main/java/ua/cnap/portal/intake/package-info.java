/**
 * Intake at the centre (прийом вхідного пакета документів, R-069 to R-089): a clerk takes a package that came in person,
 * by post, through a starosta or at a workplace outside, checks it against the information card and registers it in the
 * same registry as the portal; a service of which the centre is the provider may be given at once. Builds on
 * casework; receipts and letters are written from what it keeps.
 */
package ua.cnap.portal.intake;
