/** What visitors think of a centre, on pages, in spreadsheets and for programs: figures, remarks, and what was changed. */
package ua.cnap.portal.web.opinion;
