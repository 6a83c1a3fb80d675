/**
 * Visits of the mobile workplace (виїзди мобільного місця надання послуг, R-071): who cannot come to a centre is visited at
 * home. Requests are taken, planned with a day and a route, carried out, or declined with a reason.
 */
package ua.cnap.portal.visit;
