/**
 * Identifiers people type into forms (ідентифікатори): tax number, entity code, register record number, bank account,
 * telephone, place code and their like. Plain rules of form and check digits, used by every feature; depends on nobody.
 */
package ua.cnap.portal.identifier;
