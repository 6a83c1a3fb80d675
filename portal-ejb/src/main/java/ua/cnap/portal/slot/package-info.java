/**
 * Free time of desks: which there is for a visit, and whose it becomes. That no two have the same time the database
 * decides.
 */
package ua.cnap.portal.slot;
