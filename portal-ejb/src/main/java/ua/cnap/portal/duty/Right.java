package ua.cnap.portal.duty;

/** What somebody of a centre may be allowed to do. */
public enum Right {
    /** See cases, their files and the journal. */
    READ,
    /** Take packages in (прийом). */
    TAKE_IN,
    /** Lead cases: take results and refusals, pause, prolong, post, ask the provider. */
    PROCESS,
    /** Tell applicants, hand results and originals out (видача). */
    ISSUE,
    /** Pass packages between the centre, its units and the providers. */
    CARRY,
    /** See booked visits, book for those who call or come, move and cancel in their name. */
    BOOK,
    /** Register and lead complaints, appeals and requests. */
    APPEAL,
    /** Take cases into one's hands and let go of them. */
    CLAIM,
    /** Give cases to others. */
    ASSIGN,
    /** Distribute duties, give temporary rights, answer for violations. */
    DIRECT,
    /** Pass the duties of the head to an acting person. */
    DELEGATE
}
