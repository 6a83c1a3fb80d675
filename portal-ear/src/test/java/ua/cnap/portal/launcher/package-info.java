/** What the launcher refuses before it starts anything. */
package ua.cnap.portal.launcher;
