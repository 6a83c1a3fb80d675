/**
 * The audit of the registry behind {@code ./portal verify-registry}: computes the chains of the routing sheets and the
 * seals of the days again, in the database and apart from the code that wrote them.
 */
package ua.cnap.portal.audit;
