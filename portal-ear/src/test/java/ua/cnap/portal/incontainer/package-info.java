/** Tests that run inside the application server, beside the EAR that ships and on its real database. */
package ua.cnap.portal.incontainer;
