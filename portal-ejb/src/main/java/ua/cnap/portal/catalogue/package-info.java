/**
 * The catalogue of administrative services (перелік адміністративних послуг): what can be asked for, where, on what
 * terms, with which documents; the cards of each service and their versions; search and the three groupings. Used by
 * everybody; depends on centres, the search, the forms and fees that cards are made of.
 */
package ua.cnap.portal.catalogue;
