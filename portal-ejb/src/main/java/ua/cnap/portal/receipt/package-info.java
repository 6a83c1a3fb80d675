/**
 * What a person leaves with after filing (розписка): number, feedback code, promised day, and the inventory of the
 * package as a paper. Builds on casework and status; letters are written from it.
 */
package ua.cnap.portal.receipt;
