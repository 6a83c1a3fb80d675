/**
 * The way of a case through its providers (маршрут справи), as the technology card of the version it began with tells:
 * stages one after another and side by side, the last of which opens when all branches are closed.
 */
package ua.cnap.portal.routing;
