package ua.cnap.portal.breach;

import java.util.Optional;
import java.util.stream.Stream;

/** What is reported. */
public enum BreachKind {
    /** Невірний розмір адміністративного збору, demanded by the provider or paid. */
    WRONG_FEE,
    /** Вихідний пакет передано пізніше наступного робочого дня after the result was made. */
    LATE_PACKAGE,
    /** Інше порушення of the law about the service. */
    OTHER;

    /** The kind with this name, if there is one. */
    public static Optional<BreachKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
