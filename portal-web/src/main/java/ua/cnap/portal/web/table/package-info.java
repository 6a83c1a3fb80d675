/** Tables for spreadsheets (вивантаження журналу і реєстрів), written line by line while they are read. */
package ua.cnap.portal.web.table;
