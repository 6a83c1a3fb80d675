/**
 * Information and technology cards (інформаційні та технологічні картки, Law 5203-VI, art. 8) as files: their schema, and
 * reading them into typed cards with every fault named by its JSON pointer. Plain Java; may depend on forms, fees and
 * terms; used by the catalogue.
 */
package ua.cnap.portal.card;
