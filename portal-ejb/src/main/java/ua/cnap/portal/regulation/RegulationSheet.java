package ua.cnap.portal.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The regulation of a centre as its editor sees it.
 *
 * @param centreId the centre
 * @param revision in which state of the register it was changed last
 * @param today the day it is read on
 * @param lines every setting as it holds today
 * @param editions how it was changed, the last published first
 * @param unused what the entry says besides, which no rule of the portal asks for yet, by its key
 */
public record RegulationSheet(
        String centreId,
        long revision,
        LocalDate today,
        List<Line> lines,
        List<Edition> editions,
        Map<String, String> unused) {
    /**
     * A setting as it holds.
     *
     * @param parts its parts
     * @param own whether the centre itself says so, not the law alone
     */
    public record Line(Setting setting, List<String> parts, boolean own) {}

    /**
     * A change of the regulation.
     *
     * @param coming whether its day is still to come
     */
    public record Edition(
            long revision,
            LocalDate holdsFrom,
            Instant publishedAt,
            String publishedBy,
            String reason,
            boolean coming,
            List<Difference> differences) {}

    /** The settings of a section. */
    public List<Line> of(Section section) {
        return lines.stream()
                .filter(line -> line.setting().section() == section)
                .toList();
    }

    /** A setting as it holds today. */
    public Line line(Setting setting) {
        return lines.get(setting.ordinal());
    }
}
