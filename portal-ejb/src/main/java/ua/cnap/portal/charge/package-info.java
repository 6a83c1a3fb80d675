/**
 * Who is in charge of a case: who controls it by the distribution of duties, and who has taken it into their
 * hands. Stands beside the routing sheet, which tells only what the law asks for.
 */
package ua.cnap.portal.charge;
