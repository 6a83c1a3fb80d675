package ua.cnap.portal.visit;

import java.util.Optional;
import java.util.stream.Stream;

/** Who is visited (категорія осіб, R-071). The first two are of the law: their requests cannot be declined. */
public enum VisitCategory {
    /** Особа з інвалідністю I групи. */
    DISABILITY_I(true),
    /** Не здатна до самообслуговування за висновком лікарсько-консультативної комісії. */
    UNABLE_TO_CARE(true),
    /** Категорія, визначена рішенням ради of the community. */
    BY_COUNCIL(false);

    private final boolean mandatory;

    VisitCategory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Whether the law obliges the centre to come, so that the request is never declined. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** Whether a conclusion has to be named: of the medical commission, or of the commission on disability. */
    public boolean needsConclusion() {
        return mandatory;
    }

    static Optional<VisitCategory> named(String name) {
        return Stream.of(values())
                .filter(category -> category.name().equals(name))
                .findFirst();
    }
}
