/** What the server's pool of database connections asks before it hands one out; a module of the server. */
package ua.cnap.portal.pool;
