package ua.cnap.portal.visit;

/** How far a request for a visit is. */
public enum VisitState {
    /** Прийнято: no day yet. */
    ASKED,
    /** Заплановано for a day, on a route. */
    PLANNED,
    /** Виїзд відбувся. */
    DONE,
    /** Відхилено with a reason; never a mandatory category. */
    DECLINED;

    boolean isOpen() {
        return this == ASKED || this == PLANNED;
    }
}
