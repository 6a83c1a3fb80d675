/**
 * The way in for the unified state web portal of electronic services and systems integrated with it (Єдиний державний вебпортал
 * електронних послуг, R-075): what they pass on becomes a case of the centre like any other.
 */
package ua.cnap.portal.gateway;
