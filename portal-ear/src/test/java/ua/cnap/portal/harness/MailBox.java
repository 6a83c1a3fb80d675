package ua.cnap.portal.harness;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Optional;

/** The letters that arrived at the mail catcher. */
public record MailBox(GreenMail server) {
    private static final long PATIENCE_MILLISECONDS = 180_000;

    /** The newest letter to this address; waits for one to arrive. */
    public MimeMessage letterTo(String address) {
        int known = 0;
        while (true) {
            MimeMessage[] letters = server.getReceivedMessages();
            known = letters.length;
            for (int i = letters.length - 1; i >= 0; i--) {
                if (isTo(letters[i], address)) {
                    return letters[i];
                }
            }
            if (!server.waitForIncomingEmail(PATIENCE_MILLISECONDS, known + 1)) {
                throw new AssertionError("No letter arrived for " + address);
            }
        }
    }

    /** The newest letter to this address whose subject contains these words; waits for one to arrive. */
    public MimeMessage letterTo(String address, String words) throws MessagingException {
        while (true) {
            MimeMessage[] letters = server.getReceivedMessages();
            for (int i = letters.length - 1; i >= 0; i--) {
                if (isTo(letters[i], address) && letters[i].getSubject().contains(words)) {
                    return letters[i];
                }
            }
            if (!server.waitForIncomingEmail(PATIENCE_MILLISECONDS, letters.length + 1)) {
                throw new AssertionError("No letter «" + words + "» arrived for " + address);
            }
        }
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Optional.ofNullable(letter.getAllRecipients()).stream()
                    .flatMap(Arrays::stream)
                    .map(Address::toString)
                    .anyMatch(recipient -> recipient.contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
