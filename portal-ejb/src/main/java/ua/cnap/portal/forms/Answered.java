package ua.cnap.portal.forms;

import java.time.LocalDate;
import java.util.List;

/** What conditions see of a filling: the answers that are given and visible, as text. */
public interface Answered {

    /** The values of an operand; none when it is hidden or unanswered. A table gives one value for each row. */
    List<String> valuesOf(Operand operand);

    /** The day the conditions are judged on. */
    LocalDate today();
}
