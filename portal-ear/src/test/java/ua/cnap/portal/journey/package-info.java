/** Journeys through the portal in a real browser, as people make them; each page of a journey is judged by axe. */
package ua.cnap.portal.journey;
