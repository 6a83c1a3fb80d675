package ua.cnap.portal.intake;

import ua.cnap.portal.regulation.Retention;

/** In which form the case is kept (форма справи, R-089). */
public enum CaseForm {
    /** Паперова. */
    PAPER,
    /** Електронна. */
    ELECTRONIC,
    /** Паперова і електронна. */
    BOTH;

    /** What a centre's rule of keeping cases comes to; paper, as it came, where the rule leaves it open. */
    static CaseForm of(Retention retention) {
        return switch (retention) {
            case PAPER_AND_ELECTRONIC, PAPER_COPY_AND_ELECTRONIC -> BOTH;
            case ELECTRONIC -> ELECTRONIC;
            case PAPER, PAPER_COPY_AND_OR_ELECTRONIC, MAY_BY_COUNCIL_DECISION, NOT_SPECIFIED -> PAPER;
        };
    }
}
