package ua.cnap.portal.notification;

/** What a letter tells. */
enum LetterKind {
    /** The package was registered: number, code, promised day, the inventory as a file. */
    RECEIPT,
    /** The result, or the refusal, came to the centre and waits for the applicant. */
    RESULT,
    /** A stage was passed that the technology card tells applicants of. */
    STAGE,
    /** The provider met an obstacle: the result can be expected on another day. */
    OBSTACLE
}
