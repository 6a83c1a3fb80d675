/**
 * Complaints, appeals, requests and enquiries (скарги, звернення, запити, R-047, R-154 to R-170): each kind with the regime
 * that the law sets for it, its own number series, term and calendar; filed without signing in and followed by a code. Who
 * considers them in the office is {@code consideration}'s to say.
 */
package ua.cnap.portal.appeal;
