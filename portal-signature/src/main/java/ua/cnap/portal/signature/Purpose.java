package ua.cnap.portal.signature;

/** What the signature is offered for: one made for the one purpose never serves the other. */
public enum Purpose {
    /** Signing in (вхід): exactly one person signs a fresh {@link LoginChallenge}; no seals. */
    LOGIN,
    /** Signing a document or a package of documents (підписання документа): one signer or several, seals too. */
    DOCUMENT
}
