package ua.cnap.portal.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The real time that a service took in a centre (фактичний строк), from registration to the result, over the cases whose
 * results were ready within the last year. Days are calendar days of Europe/Kyiv, pauses of the term are left out of them
 * and told apart. Says nothing of less than {@value #FEWEST} cases.
 *
 * @param cases how many cases
 * @param halfWithin half of them took at most so many days
 * @param mostWithin nine of ten took at most so many days
 * @param paused for how many of them the term was stopped
 * @param halfPause half of those pauses took at most so many days; 0 when there was none
 */
@Embeddable
public record UsualTime(
        int cases,
        @Column(name = "half_within") int halfWithin,
        @Column(name = "most_within") int mostWithin,
        int paused,
        @Column(name = "half_pause") int halfPause) {
    /** Fewer cases are told nobody: they would say more of a case than of the service. */
    public static final int FEWEST = 10;
}
