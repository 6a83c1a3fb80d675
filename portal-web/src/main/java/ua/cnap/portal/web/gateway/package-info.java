/** The interface by which the unified state portal passes packages on. */
package ua.cnap.portal.web.gateway;
