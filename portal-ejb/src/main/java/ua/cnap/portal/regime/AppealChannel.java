package ua.cnap.portal.regime;

import java.util.Optional;
import java.util.stream.Stream;

/** How an appeal came (спосіб надходження). */
public enum AppealChannel {
    /** Through the portal, by who files it. */
    WEB(AnswerWay.EMAIL),
    /** At the counter. */
    COUNTER(AnswerWay.IN_PERSON),
    /** By telephone. */
    PHONE(AnswerWay.PHONE),
    /** By post. */
    POST(AnswerWay.POST),
    /** By e-mail. */
    EMAIL(AnswerWay.EMAIL),
    /** On the direct line of the head. */
    DIRECT_LINE(AnswerWay.PHONE),
    /** From the book or the box of a unit (книга, скринька, R-162). */
    BOX(AnswerWay.HERE);

    private final AnswerWay usual;

    AppealChannel(AnswerWay usual) {
        this.usual = usual;
    }

    /** The channel with this name that staff may enter. */
    public static Optional<AppealChannel> entered(String name) {
        return Stream.of(values())
                .filter(channel -> channel != WEB && channel.name().equals(name))
                .findFirst();
    }

    /** How it is answered unless another way was chosen: as it came. */
    public AnswerWay usual() {
        return usual;
    }
}
