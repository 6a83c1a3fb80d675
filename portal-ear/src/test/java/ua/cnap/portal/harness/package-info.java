/** What the tests of the assembled portal stand on: one portal started as people start it, and what is around it. */
package ua.cnap.portal.harness;
