/** Authorities for tests that the demonstration does not have. */
package ua.cnap.portal.signature.demo;
