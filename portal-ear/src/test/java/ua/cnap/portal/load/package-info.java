/** Tests of filling a registry with invented cases. */
package ua.cnap.portal.load;
