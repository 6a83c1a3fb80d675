/** What every module keeps to, read from the compiled classes and the sources of the whole portal. */
package ua.cnap.portal.architecture;
