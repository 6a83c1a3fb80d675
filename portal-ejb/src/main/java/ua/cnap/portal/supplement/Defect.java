package ua.cnap.portal.supplement;

import java.util.Optional;
import java.util.stream.Stream;

/** What is the matter with a part of a package (недолік, R-086). */
public enum Defect {
    /** Неправильно: it was filed and has to be replaced. */
    WRONG,
    /** Немає: it was not filed and has to be added. */
    MISSING;

    /** The defect with this name, if there is one. */
    static Optional<Defect> named(String name) {
        return Stream.of(values()).filter(defect -> defect.name().equals(name)).findFirst();
    }
}
