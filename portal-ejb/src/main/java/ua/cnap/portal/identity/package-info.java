/**
 * Who people are: known by the tax number (РНОКПП) of a verified certificate, or by the document that stands for it.
 * Used by every feature that belongs to somebody.
 */
package ua.cnap.portal.identity;
