package ua.cnap.portal.forms;

/** Who applies for a service (суб’єкт звернення), Law 5203-VI, art. 1. */
public enum ApplicantKind {
    /** A natural person (фізична особа). */
    CITIZEN,
    /** A sole proprietor (фізична особа — підприємець). */
    SOLE_PROPRIETOR,
    /** A legal entity (юридична особа). */
    LEGAL_ENTITY
}
