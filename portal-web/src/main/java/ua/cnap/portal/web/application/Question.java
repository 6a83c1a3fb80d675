package ua.cnap.portal.web.application;

import java.util.List;

/**
 * A field of a form as a page asks it.
 *
 * @param input name of the input
 * @param kind which control: text, textarea, checkbox, radio, select, multiselect, date, address, hours, table, fact
 * @param label the question
 * @param language language of the question: Ukrainian where the card has no translation
 * @param hint what helps to answer, empty for nothing
 * @param error what to mend, empty for nothing
 * @param value what stands in the input
 * @param shown whether its condition holds now
 * @param required whether it must be answered now
 * @param locked whether the certificate vouches for the value
 * @param format how the input is dressed: width, keyboard, autocomplete
 * @param choices answers to choose from
 * @param parts inputs the answer consists of: of a date, an address
 * @param rows rows of a table or of opening hours
 */
public record Question(
        String input,
        String kind,
        String label,
        String language,
        String hint,
        String error,
        String value,
        boolean shown,
        boolean required,
        boolean locked,
        Format format,
        List<Choice> choices,
        List<Question> parts,
        List<Row> rows) {

    /** The identifier of the control in the page. */
    public String getId() {
        return idOf(input);
    }

    /** What describes the control to a screen reader. */
    public String getDescribedBy() {
        String hinted = hint.isEmpty() ? "" : getId() + "-hint";
        String failed = error.isEmpty() ? "" : getId() + "-error";
        return (hinted + " " + failed).strip();
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** The identifier of the control with this input: letters of every alphabet stay, so that each input has its own. */
    static String idOf(String input) {
        return input.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("-$", "");
    }

    /**
     * How an input is dressed.
     *
     * @param width class of its width
     * @param keyboard kind of on-screen keyboard
     * @param autocomplete what the browser may fill in
     * @param type type of the input element
     */
    public record Format(String width, String keyboard, String autocomplete, String type) {}

    /**
     * An answer to choose.
     *
     * @param value what is kept
     * @param label its words
     * @param language language of its words
     * @param chosen whether it is chosen now
     */
    public record Choice(String value, String label, String language, boolean chosen) {}

    /**
     * A row of a table.
     *
     * @param number counted from 1
     * @param cells its questions
     */
    public record Row(int number, List<Question> cells) {}
}
