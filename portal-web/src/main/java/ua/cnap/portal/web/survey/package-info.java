/** Pages on which visitors answer questionnaires. */
package ua.cnap.portal.web.survey;
