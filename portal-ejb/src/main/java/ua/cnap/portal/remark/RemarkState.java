package ua.cnap.portal.remark;

/** What became of a text that a visitor wrote. */
public enum RemarkState {
    /** Nobody has decided yet. */
    NEW,
    /** Everybody may read it. */
    PUBLISHED,
    /** It is not published. */
    LEFT_OUT
}
