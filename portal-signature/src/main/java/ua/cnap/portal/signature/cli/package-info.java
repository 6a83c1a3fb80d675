/** The command with which administrators and auditors check a signature; prints one JSON object. */
package ua.cnap.portal.signature.cli;
