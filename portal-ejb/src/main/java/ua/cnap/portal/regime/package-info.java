/**
 * The regimes of complaints, appeals and requests (правові режими звернень, R-154 to R-170): which kinds there are, where the
 * law sets how each is considered, in which term, and the plain questions that lead to one. Knows nothing of what is filed.
 */
package ua.cnap.portal.regime;
