/** Tells a load balancer and the start script whether this server lives and can take requests. */
package ua.cnap.portal.web.health;
