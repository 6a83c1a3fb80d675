package ua.cnap.portal.appeal;

/** What a file of an appeal is. */
public enum FilePart {
    /** It came with the appeal. */
    WRITTEN,
    /** The text that was signed, then its signature (КЕП). */
    SIGNED,
    /** The scan of the resolution. */
    RESOLUTION,
    /** What the answer is made of, besides its text. */
    ANSWER
}
