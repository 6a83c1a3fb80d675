/**
 * Letters to people. A letter is put into the outbox in the transaction of what it tells about; a timer composes and
 * sends it, again and again until the mail server takes it. Only observes the other features.
 */
package ua.cnap.portal.notification;
