/** Pages and files of the periodic reports of a centre (звіти), for its staff and, once published, for everybody. */
package ua.cnap.portal.web.report;
