/**
 * The command behind {@code ./portal seed-load}: fills the registry of a demonstration with as many realistic cases as
 * asked, by bulk copies that keep numbers gapless and chains whole. What a case is made of comes from the domain: its moves
 * from the table of moves, its numbers, entries and terms from the classes that live cases use. The same seed on the same
 * day gives the same cases.
 */
package ua.cnap.portal.load;
