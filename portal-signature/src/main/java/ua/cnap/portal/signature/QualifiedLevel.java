package ua.cnap.portal.signature;

/** How strong the signature is in the sense of Law 2155-VIII, art. 1. */
public enum QualifiedLevel {
    /** Qualified (КЕП): a qualified certificate whose key is kept in a certified device. */
    QUALIFIED,
    /** Advanced on a qualified certificate (УЕП з кваліфікованим сертифікатом): the key is kept in a file. */
    ADVANCED,
    /** The certificate is not qualified. */
    NOT_QUALIFIED
}
