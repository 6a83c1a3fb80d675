package ua.cnap.portal.casework;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.fee.FeeDue;

/** What the journal and the inventory say in words: terms, fees, documents. */
final class CaseWords {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.casework.CaseWords", Locale.ROOT);

    private CaseWords() {}

    static String term(Term term) {
        return text("term." + term.unit(), term.value());
    }

    static String fee(FeeDue due) {
        if (due.isFree()) {
            return text("fee.free");
        }
        Optional<BigDecimal> total = due.total();
        return total.isPresent() ? text("fee.sum", total.get().toPlainString().replace('.', ',')) : text("fee.unknown");
    }

    static String text(String key, Object... values) {
        String text = WORDS.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
