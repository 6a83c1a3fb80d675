package ua.cnap.portal.authenticity;

/** What an issued paper is. */
public enum PaperKind {
    /** Опис вхідного пакета документів (annex 1, R-205). */
    INVENTORY,
    /** The same in two copies, to be signed at the counter. */
    INVENTORY_COPIES,
    /** Лист про проходження справи (annex 3, R-207). */
    ROUTING_SHEET,
    /** Опис видачі документів (annex 4, R-208). */
    ISSUE_DESCRIPTION,
    /** Довідка про мовчазну згоду (Law 2806-IV). */
    CONSENT_CERTIFICATE,
    /** Відмова у наданні послуги. */
    REFUSAL,
    /** Повідомлення про результат. */
    RESULT_NOTICE,
    /** Опис вкладення до поштового відправлення. */
    POSTAL_INVENTORY,
    /** Картка реєстрації особистого прийому. */
    RECEPTION_CARD,
    /** Засвідчення копій документів. */
    CERTIFIED_COPIES,
    /** Реєстр передачі справ, to a provider or back from it. */
    TRANSFER_REGISTER,
    /** Акт приймання-передачі. */
    TRANSFER_ACT,
    /** Реєстр видачі під підпис. */
    ISSUE_REGISTER,
    /** Звіт за період. */
    PERIOD_REPORT,
    /** Графік чергувань. */
    DUTY_ROSTER
}
