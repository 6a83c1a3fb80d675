/** Those who are on duty by the roster are told the day before (нагадування про чергування, R-035). */
package ua.cnap.portal.reminder;
