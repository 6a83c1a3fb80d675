/** The pages on which a person applies: beginning, answers, documents, review, signature, receipt; and their cabinet. */
package ua.cnap.portal.web.application;
