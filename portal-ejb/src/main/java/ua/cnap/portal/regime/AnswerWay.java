package ua.cnap.portal.regime;

import java.util.Optional;
import java.util.stream.Stream;

/** How somebody wants to be answered (спосіб відповіді, R-047). */
public enum AnswerWay {
    /** By a letter to the address of e-mail. */
    EMAIL,
    /** By a letter to the postal address. */
    POST,
    /** By telephone. */
    PHONE,
    /** At the centre, in person. */
    IN_PERSON,
    /** On the portal, by the code of the appeal: the only way to who remains unknown. */
    HERE;

    /** The way with this name. */
    public static Optional<AnswerWay> named(String name) {
        return Stream.of(values()).filter(way -> way.name().equals(name)).findFirst();
    }

    /** Whether the portal itself answers this way; else somebody notes how it was done. */
    public boolean isDoneByPortal() {
        return this == EMAIL || this == HERE;
    }
}
