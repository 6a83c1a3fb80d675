/** Files as bytes in the database: attachments, signed packages, papers. A file and what refers to it commit together. */
package ua.cnap.portal.storage;
