/**
 * Who may do what in a centre: rights of roles by unit, delegations of the head's duties, distribution of
 * duties, temporary rights. Every boundary of the office asks here; knows nothing of cases.
 */
package ua.cnap.portal.duty;
