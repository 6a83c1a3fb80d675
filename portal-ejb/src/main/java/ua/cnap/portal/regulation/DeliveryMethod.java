package ua.cnap.portal.regulation;

/** How a centre hands results over (спосіб отримання результату, R-136). */
public enum DeliveryMethod {
    /** Особисто. */
    IN_PERSON,
    /** Особисто в центрі. */
    IN_PERSON_CENTRE,
    /** Особисто в територіальному підрозділі. */
    IN_PERSON_TERRITORIAL_UNIT,
    /** Особисто у віддаленому робочому місці. */
    IN_PERSON_REMOTE_WORKPLACE,
    /** Поштою. */
    POST,
    /** Рекомендованим листом з описом вкладення. */
    POST_REGISTERED_WITH_INVENTORY,
    /** Кур'єром за додаткову плату. */
    COURIER_PAID,
    /** В електронній формі. */
    ELECTRONIC,
    /** Інакше. */
    OTHER
}
