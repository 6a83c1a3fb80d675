package ua.cnap.portal.signature;

/** The outcome of a check (висновок перевірки). */
public enum Verdict {
    /** Every rule is met. */
    VALID,
    /** A rule is broken: the signature proves nothing. */
    INVALID,
    /** Not provable now, for want of revocation data: refuse a sign-in, re-check a submission. */
    INDETERMINATE
}
