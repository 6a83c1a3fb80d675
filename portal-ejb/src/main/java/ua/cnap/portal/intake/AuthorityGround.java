package ua.cnap.portal.intake;

/** On what a representative acts (підстава представництва, R-070). */
public enum AuthorityGround {
    /** Довіреність. */
    PROXY,
    /** Законний представник: parent, adopter, guardian. */
    BY_LAW,
    /** Договір про надання правничої допомоги, ордер. */
    LEGAL_AID,
    /** Посада: head of the legal entity. */
    POSITION,
    /** Інша підстава. */
    OTHER
}
