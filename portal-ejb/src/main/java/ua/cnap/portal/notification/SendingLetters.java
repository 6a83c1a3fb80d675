package ua.cnap.portal.notification;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import ua.cnap.portal.kernel.EachByItself;
import ua.cnap.portal.kernel.Settings;

/**
 * Sends the letters of the outbox. The mail server's acknowledgement ends a letter; without it the letter is tried again
 * later, so a letter may come twice but is never lost.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SendingLetters {
    private static final Logger LOG = Logger.getLogger(SendingLetters.class);
    private static final int AT_ONCE = 20;
    private static final String UTF8 = "UTF-8";

    @Resource(lookup = "java:jboss/mail/Portal")
    Session session;

    @Inject
    Outbox outbox;

    @Inject
    LetterWriter writer;

    @Inject
    Settings settings;

    /** Every five seconds: the letters whose time has come. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void send() {
        EachByItself.work("Sending a letter", outbox.take(AT_ONCE), this::send);
    }

    private void send(Letter letter) {
        try {
            send(message(letter));
            outbox.sent(letter);
        } catch (MessagingException e) {
            LOG.warnf(
                    "Letter %d was not taken by the mail server: %s",
                    letter.id(), e.getClass().getSimpleName());
        }
    }

    /** By the account that the operator set; without one the mail server is not asked to know the portal. */
    private void send(Message message) throws MessagingException {
        Optional<Settings.MailAccount> account = settings.mailAccount();
        if (account.isPresent()) {
            Transport.send(message, account.get().user(), account.get().password());
        } else {
            Transport.send(message);
        }
    }

    private Message message(Letter letter) throws MessagingException {
        LetterWriter.Composed composed = writer.compose(letter);
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(composed.subject(), UTF8);
        MimeBodyPart text = new MimeBodyPart();
        text.setText(composed.text(), UTF8);
        MimeMultipart parts = new MimeMultipart(text);
        for (LetterWriter.Attachment paper : composed.papers()) {
            parts.addBodyPart(part(paper));
        }
        message.setContent(parts);
        return message;
    }

    private static MimeBodyPart part(LetterWriter.Attachment paper) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(paper.content(), paper.mediaType())));
        part.setFileName(paper.fileName());
        return part;
    }
}
