/**
 * Considering appeals in the office (розгляд звернень, R-155 to R-170): who may read which, resolution and executors, longer
 * terms, passing on, answers, and the warnings of their days. Who is complained of is kept away from the complaint.
 */
package ua.cnap.portal.consideration;
