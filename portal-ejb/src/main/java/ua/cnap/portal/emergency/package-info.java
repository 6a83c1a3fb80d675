/** Emergencies of housing and utilities (аварійні заявки 90-10-10, R-167): which crew is on its way where, and since when. */
package ua.cnap.portal.emergency;
