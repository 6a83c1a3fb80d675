/**
 * Filing from the portal (подання заяви, R-074): verifies the signature of a prepared package outside any transaction,
 * reads what the registry needs and lets casework register it; checks again what could not be checked at once. Joins
 * submission and casework.
 */
package ua.cnap.portal.filing;
