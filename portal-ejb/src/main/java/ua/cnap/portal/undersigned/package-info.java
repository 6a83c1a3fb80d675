/**
 * Electronic appeals with a signature (електронне звернення з КЕП): the text that is signed, its signature checked when it is
 * filed, and again while the issuer did not answer. The law does not demand one (Law 393/96-ВР, art. 5).
 */
package ua.cnap.portal.undersigned;
