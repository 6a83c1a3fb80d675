package ua.cnap.portal.journey;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Reads letters as their recipients do. */
final class Letters {
    private Letters() {}

    /** What is written in a letter, without its attachments. */
    static String text(MimeMessage letter) throws MessagingException, IOException {
        Object content = letter.getContent();
        while (content instanceof Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }
}
