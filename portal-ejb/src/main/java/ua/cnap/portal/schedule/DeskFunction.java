package ua.cnap.portal.schedule;

/** What is done at a desk (функція робочого місця, R-032). */
public enum DeskFunction {
    /** Прийом документів. */
    INTAKE,
    /** Видача результатів. */
    ISSUE,
    /** Консультація. */
    CONSULTATION
}
