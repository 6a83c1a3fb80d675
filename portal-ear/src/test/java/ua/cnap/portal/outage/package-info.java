/** What stays when the server dies in the middle of its work. Runs after the other tests: it kills the server they use. */
package ua.cnap.portal.outage;
