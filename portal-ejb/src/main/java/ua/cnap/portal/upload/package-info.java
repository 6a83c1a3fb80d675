/** Files of public forms that could not be taken yet: kept until the form is sent again, or too old. */
package ua.cnap.portal.upload;
