/** Which tests of all modules show which requirement. */
package ua.cnap.portal.requirement;
