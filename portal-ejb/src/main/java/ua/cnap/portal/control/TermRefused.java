package ua.cnap.portal.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import ua.cnap.portal.kernel.BusinessException;

/** The law does not let a term change like that. */
public class TermRefused extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private TermRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** No term of a decision runs that could be stopped or prolonged. */
    static TermRefused noTerm() {
        return new TermRefused("error.term.none");
    }

    static TermRefused notLater(LocalDate dueOn) {
        return new TermRefused("error.term.notLater", DAY.format(dueOn));
    }

    static TermRefused beyond(LocalDate latest) {
        return new TermRefused("error.term.beyond", DAY.format(latest));
    }
}
