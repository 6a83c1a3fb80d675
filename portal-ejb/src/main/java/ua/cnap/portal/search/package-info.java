/**
 * Finding things by the words people use (пошук): inflected Ukrainian, apostrophe variants, look-alike Latin letters,
 * typing mistakes, everyday and life-situation words, the wrong keyboard layout, and service codes. Built on
 * Lucene with the Ukrainian morphological dictionary; knows nothing of what is found, and depends on no other package.
 */
package ua.cnap.portal.search;
