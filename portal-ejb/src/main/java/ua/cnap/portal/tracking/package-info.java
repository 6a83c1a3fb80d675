/** How those who wrote an appeal follow it: by its code, or in the cabinet where they wrote it signed in. */
package ua.cnap.portal.tracking;
