package ua.cnap.portal.web.opinion;

import java.util.List;
import java.util.Optional;

/**
 * A line of a table of figures.
 *
 * @param heading what it is of
 * @param hint what that means, may be empty
 * @param link where more of it stands, may be empty
 * @param visit what is told of those whose visit is certain
 * @param anonymous what is told of the others
 */
public record FigureRow(String heading, String hint, String link, List<Cell> visit, List<Cell> anonymous) {
    /**
     * What is told of a group of people.
     *
     * @param label of whom, when the cell tells of several; may be empty
     * @param value the figure; empty when too few answered
     * @param words how sure it is and how many answered
     * @param meter how it is drawn
     */
    public record Cell(String label, String value, String words, Optional<Meter> meter) {
        Cell labelled(String other) {
            return new Cell(other, value, words, meter);
        }
    }
}
