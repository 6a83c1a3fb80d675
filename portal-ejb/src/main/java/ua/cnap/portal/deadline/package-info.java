/**
 * Terms of services (строки надання послуг) and the calendars they are counted by: that of the law, schedules of centres
 * and of providers. Law 2073-IX, art. 42, Civil Code, arts 253 and 254, Law 2136-IX, art. 6. Plain Java; depends on
 * nobody.
 */
package ua.cnap.portal.deadline;
