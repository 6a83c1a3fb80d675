/**
 * The places where people wait (місця прийому): each unit of a centre with the lock of its line, and its stops in an air
 * raid or a blackout. Knows nothing of tickets and bookings: who keeps them observes what happens here.
 */
package ua.cnap.portal.site;
