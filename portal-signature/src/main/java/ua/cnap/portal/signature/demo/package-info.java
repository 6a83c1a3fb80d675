/**
 * The demonstration authority (демонстраційний надавач): working keys of made-up people for {@code ./portal start}, for
 * tests and for the load run. Its names carry the mark that {@link ua.cnap.portal.signature.TrustStore} recognises, and
 * a portal in production refuses to start while it is trusted.
 */
package ua.cnap.portal.signature.demo;
