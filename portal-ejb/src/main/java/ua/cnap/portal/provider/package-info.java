/**
 * The provider's side of a case (суб'єкт надання, R-103, R-118, R-119, R-131, R-143): the inbox of its officers, receipt,
 * obstacles, answers, conclusions, result or refusal with the outgoing package. For a provider without a system of its
 * own this is the window to the centre; the others are served by the clerks' moves.
 */
package ua.cnap.portal.provider;
