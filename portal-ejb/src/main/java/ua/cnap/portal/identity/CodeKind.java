package ua.cnap.portal.identity;

/** What kind of number a certificate names its holder by. */
public enum CodeKind {
    /** Реєстраційний номер облікової картки платника податків, ten digits. */
    RNOKPP,
    /** Nine digits of an ID card, of a person who refused the tax number. */
    ID_CARD,
    /** Two letters and six digits of a passport booklet, of a person who refused the tax number. */
    PASSPORT
}
