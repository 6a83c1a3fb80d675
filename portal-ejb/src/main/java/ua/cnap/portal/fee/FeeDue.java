package ua.cnap.portal.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.forms.LocalizedText;

/** What is to be paid, and for what; or why nothing is. */
public record FeeDue(List<Line> lines, Optional<LocalizedText> exemption) {

    /** One sum; unknown when its rate or the subsistence minimum is not known. */
    public record Line(LocalizedText name, Optional<BigDecimal> amount) {}

    /** Whether nothing is to be paid. */
    public boolean isFree() {
        return lines.isEmpty();
    }

    /** The sum of all lines, if all are known. */
    public Optional<BigDecimal> total() {
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (Line line : lines) {
            if (line.amount().isEmpty()) {
                return Optional.empty();
            }
            total = total.add(line.amount().get());
        }
        return Optional.of(total);
    }
}
