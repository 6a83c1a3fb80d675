/**
 * What visitors write in their own words, and what the centre makes of it («ви сказали – ми зробили», R-162, R-172): texts
 * are screened for personal data (Law 2297-VI) when they are kept, the head publishes them one by one, and tells what was
 * changed.
 */
package ua.cnap.portal.remark;
