/**
 * The load run behind {@code ./portal bench}: measures a started demonstration portal over HTTP, beside two limits of
 * the same machine in the same run: a constant page of the same server, and the bare commit rate of the same database
 * for the same rows.
 */
package ua.cnap.portal.bench;
