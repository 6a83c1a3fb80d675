/**
 * Video and audio recordings of the reception (відеоспостереження і аудіозапис прийому, R-091): a case names those of the visit in
 * which it was filed or collected, for as long as the centre keeps them. The recordings themselves are not in the portal.
 */
package ua.cnap.portal.recording;
