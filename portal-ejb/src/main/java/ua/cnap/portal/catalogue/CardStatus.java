package ua.cnap.portal.catalogue;

/** Where a version of a card stands in its life: DRAFT → ACTIVE → RETIRED (R-004: only an approved version is public). */
public enum CardStatus {
    /** Published, but its first day has not come. */
    DRAFT,
    /** The version in force. */
    ACTIVE,
    /** A newer version is in force; drafts and cases that began with this one keep it. */
    RETIRED
}
