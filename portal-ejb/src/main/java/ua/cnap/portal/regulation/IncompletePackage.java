package ua.cnap.portal.regulation;

/** What a centre does with an incomplete package (неповний пакет). */
public enum IncompletePackage {
    /** Зареєструвати й одразу зателефонувати заявнику. */
    REGISTER_AND_PHONE,
    /** Зареєструвати й зробити відмітку в описі. */
    REGISTER_AND_MARK,
    /** Допомогти усунути недоліки. */
    HELP_ONLY
}
