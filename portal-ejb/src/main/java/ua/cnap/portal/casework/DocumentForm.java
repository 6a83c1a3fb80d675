package ua.cnap.portal.casework;

/** As what a document was filed (annex 1, column «Оригінал/Копія»). */
public enum DocumentForm {
    /** Оригінал. */
    ORIGINAL,
    /** Копія. */
    COPY,
    /** Електронний документ або електронна копія, signed with the package. */
    ELECTRONIC
}
