/** Pages of complaints, appeals and requests: questions, form, receipt, following by code, the book of comments; and of the office. */
package ua.cnap.portal.web.appeal;
