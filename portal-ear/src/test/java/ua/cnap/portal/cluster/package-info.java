/** Two servers over one database: what races is decided once. */
package ua.cnap.portal.cluster;
