package ua.cnap.portal.regulation;

/** In which form a centre keeps cases (зберігання у центрі, R-148). */
public enum Retention {
    /** Не визначено. */
    NOT_SPECIFIED,
    /** У паперовій формі. */
    PAPER,
    /** В електронній формі. */
    ELECTRONIC,
    /** У паперовій та електронній формі. */
    PAPER_AND_ELECTRONIC,
    /** Паперова копія та електронна форма. */
    PAPER_COPY_AND_ELECTRONIC,
    /** Паперова копія та/або електронна форма. */
    PAPER_COPY_AND_OR_ELECTRONIC,
    /** За рішенням ради. */
    MAY_BY_COUNCIL_DECISION
}
