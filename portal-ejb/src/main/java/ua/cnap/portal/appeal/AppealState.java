package ua.cnap.portal.appeal;

/** How far an appeal is (стан звернення). */
public enum AppealState {
    /** Зареєстровано. */
    REGISTERED,
    /** У роботі: with a resolution and executors. */
    IN_WORK,
    /** Передано тому, хто розглядає. */
    TRANSFERRED,
    /** Відповідь надано. */
    ANSWERED,
    /** Закрито: the answer was checked. */
    CLOSED,
    /** Залишено без розгляду, with a reason. */
    LEFT;

    /** Whether it still waits for its answer. */
    public boolean isOpen() {
        return this == REGISTERED || this == IN_WORK || this == TRANSFERRED;
    }
}
