package ua.cnap.portal.appeal;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.regime.AnswerWay;

/**
 * Who turns to the centre (заявник, скаржник, запитувач), as far as it was said.
 *
 * @param name surname, given name and patronymic, or the name of a legal entity; empty of who remains unknown
 * @param address where they live or receive post
 * @param phone telephone in the form +380…
 * @param email address of e-mail
 * @param language in which letters are written, uk or en
 */
@Embeddable
public record Appellant(String name, String address, String phone, String email, String language) {
    static final int LONGEST_NAME = 300;
    static final int LONGEST_ADDRESS = 500;

    /** Somebody as typed. */
    public static Appellant typed(String name, String address, String phone, String email, String language) {
        return new Appellant(
                PlainText.line(name),
                PlainText.line(address),
                Identifier.PHONE.normalised(phone),
                Identifier.EMAIL.normalised(email).toLowerCase(Locale.ROOT),
                language);
    }

    /** Whether there is anything to reach them by. */
    boolean isReachable() {
        return !address.isEmpty() || !phone.isEmpty() || !email.isEmpty();
    }

    /** Whether they can be answered this way. */
    boolean canBeAnswered(AnswerWay way) {
        return switch (way) {
            case EMAIL -> !email.isEmpty();
            case POST -> !address.isEmpty();
            case PHONE -> !phone.isEmpty();
            case IN_PERSON, HERE -> true;
        };
    }

    /** Where letters go, if there is an address of e-mail. */
    public Optional<String> mailbox() {
        return Optional.of(email).filter(address -> !address.isEmpty());
    }

    /** Whether the portal itself tells them of what happens: by a letter, or on the page where they chose to be answered. */
    public boolean isToldByPortal(AnswerWay way) {
        return !email.isEmpty() || way == AnswerWay.HERE;
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Appellant";
    }
}
