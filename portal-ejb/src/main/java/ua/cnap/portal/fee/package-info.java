/**
 * Administrative fees (адміністративний збір, Law 5203-VI, art. 11): what is due by the card's rules on a day, and the
 * payload of the payment QR code. Plain Java; may depend on forms, whose conditions rules are written in.
 */
package ua.cnap.portal.fee;
