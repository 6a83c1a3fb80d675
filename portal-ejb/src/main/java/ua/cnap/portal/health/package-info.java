/** Whether this server can take requests. */
package ua.cnap.portal.health;
