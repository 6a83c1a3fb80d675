/** What every feature stands on: time, settings, refusals people can cause, pages of lists. Depends on no other feature. */
package ua.cnap.portal.kernel;
