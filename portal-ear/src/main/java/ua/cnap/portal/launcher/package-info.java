/**
 * Starts and stops the portal with everything it stands on: database, sign-in server, mail catcher, application
 * server. A tool beside the EAR, used by the command {@code ./portal} and by the tests of the assembled portal; the
 * application itself knows nothing of it.
 */
package ua.cnap.portal.launcher;
