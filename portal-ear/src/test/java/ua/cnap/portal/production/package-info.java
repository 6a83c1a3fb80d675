/** The portal in its production form, over what an operator brings. */
package ua.cnap.portal.production;
