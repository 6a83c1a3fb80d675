/**
 * Papers that the portal itself makes: the application (заява) the applicant signs and the inventory of the incoming
 * package (опис вхідного пакета документів) handed back at registration. Every paper is a tagged PDF/A for keeping
 * (ДСТУ ISO 19005-2, level A) and for screen readers (PDF/UA-1), in Ukrainian, A4, drawn the same way byte for byte
 * from the same content. Contents are plain texts: other features turn their own types into them. Answers and the blank
 * (бланк заяви) are drawn from the form itself; features that have papers of their own draw them with {@code PaperPage}.
 */
package ua.cnap.portal.papers;
