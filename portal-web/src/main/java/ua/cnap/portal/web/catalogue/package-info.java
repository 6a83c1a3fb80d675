/**
 * Public pages of the catalogue: home, list and search of services, the page of a service, its blank, centres. Plain
 * Faces without a session; every page has an address and may be cached.
 */
package ua.cnap.portal.web.catalogue;
