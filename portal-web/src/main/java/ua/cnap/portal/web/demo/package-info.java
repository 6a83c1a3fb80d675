/** What exists in the demonstration only: the keys of the demonstration authority to sign in with. */
package ua.cnap.portal.web.demo;
