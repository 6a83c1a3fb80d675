/** What all pages share: readable addresses, language, headers of protection, formatting, error handling. */
package ua.cnap.portal.web.ui;
