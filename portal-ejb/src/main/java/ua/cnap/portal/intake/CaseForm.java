package ua.cnap.portal.intake;

/** In which form the case is kept (форма справи, R-089). */
public enum CaseForm {
    /** Паперова. */
    PAPER,
    /** Електронна. */
    ELECTRONIC,
    /** Паперова і електронна. */
    BOTH;

    /** What a centre's rule of keeping cases comes to; paper, as it came, where the rule leaves it open. */
    static CaseForm of(String retention) {
        return switch (retention) {
            case "PAPER_AND_ELECTRONIC", "PAPER_COPY_AND_ELECTRONIC" -> BOTH;
            case "ELECTRONIC" -> ELECTRONIC;
            default -> PAPER;
        };
    }
}
