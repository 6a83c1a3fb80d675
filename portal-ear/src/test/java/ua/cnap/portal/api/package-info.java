/** The interface for programs, asked as a program asks. */
package ua.cnap.portal.api;
