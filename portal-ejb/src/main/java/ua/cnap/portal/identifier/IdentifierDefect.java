package ua.cnap.portal.identifier;

/** What is wrong with a typed identifier: its form, or only a digit that does not agree with the others. */
public enum IdentifierDefect {
    /** The number of characters or the alphabet is not that of the identifier. */
    FORM,
    /** The form is right, the check digits (контрольні цифри) are not. */
    CHECK_DIGIT
}
