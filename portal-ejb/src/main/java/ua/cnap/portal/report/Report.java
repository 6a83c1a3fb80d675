package ua.cnap.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.authenticity.PaperSubject;

/**
 * A report on a period (звіт).
 *
 * @param centreId the centre
 * @param period the days
 * @param figures what is counted
 * @param kept how it is kept; nothing while it shows what the registry says just now
 */
public record Report(String centreId, ReportPeriod period, ReportFigures figures, Optional<Kept> kept) {
    /**
     * A report whose figures are frozen.
     *
     * @param id by which it is printed and published
     * @param drawnAt when it was drawn
     * @param drawnBy by whom; empty for the portal itself
     * @param due until when it is given to the management
     * @param demanded whether the regulation asks for it
     * @param presentedAt when it was given, null before
     * @param presentedBy who noted that
     * @param publishedAt since when everybody may read it, null before
     * @param publishedBy who published it
     */
    public record Kept(
            long id,
            Instant drawnAt,
            String drawnBy,
            LocalDate due,
            boolean demanded,
            Instant presentedAt,
            String presentedBy,
            Instant publishedAt,
            String publishedBy) {
        public boolean isPresented() {
            return presentedAt != null;
        }

        public boolean isPublished() {
            return publishedAt != null;
        }
    }

    /** What its paper is about. */
    PaperSubject asPaper() {
        return PaperSubject.ofDays(centreId, period.from(), period.to());
    }
}
