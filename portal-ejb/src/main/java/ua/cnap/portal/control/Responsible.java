package ua.cnap.portal.control;

/** Who answers for a term (відповідальність за порушення строків, R-129). */
public enum Responsible {
    /** The centre and its administrator. */
    CENTRE,
    /** The provider. */
    PROVIDER,
    /** The applicant, who loses nothing but the place of collection or a right to complain. */
    APPLICANT
}
