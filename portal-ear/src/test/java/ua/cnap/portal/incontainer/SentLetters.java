package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.notification.SendingLetters;

/** The letters that the demonstration laid down for an address of one test. */
@ApplicationScoped
public class SentLetters {
    @Inject
    Registry registry;

    @EJB(lookup = "java:global/portal/portal-ejb/SendingLetters!ua.cnap.portal.notification.SendingLetters")
    SendingLetters sending;

    /**
     * A letter as its reader sees it.
     *
     * @param text subject and text
     * @param files names of what is attached
     */
    record Read(String text, List<String> files) {}

    /** Every letter to an address, once all of them are sent. */
    List<Read> to(String address) {
        sendAll(address);
        try (Stream<Path> letters = Files.list(Path.of(System.getenv("PORTAL_DATA"), "mail"))) {
            return letters.filter(file -> file.toString().endsWith(".eml"))
                    .flatMap(file -> addressed(file, address).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sendAll(String address) {
        Patience.until(() -> waiting(address) == 0, sending::send);
        assertThat(waiting(address)).isZero();
    }

    private long waiting(String address) {
        return registry.count(
                "select count(*) from notification_letter where recipient = ? and sent_at is null", address);
    }

    private static Optional<Read> addressed(Path file, String address) {
        try {
            byte[] content = Files.readAllBytes(file);
            return new String(content, StandardCharsets.ISO_8859_1).contains(address)
                    ? Optional.of(read(new MimeMessage(null, new ByteArrayInputStream(content))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Read read(MimeMessage letter) throws IOException, MessagingException {
        StringBuilder text = new StringBuilder(letter.getSubject());
        List<String> files = new ArrayList<>();
        if (letter.getContent() instanceof MimeMultipart parts) {
            for (int place = 0; place < parts.getCount(); place++) {
                BodyPart part = parts.getBodyPart(place);
                if (part.getFileName() == null) {
                    text.append('\n').append(part.getContent());
                } else {
                    files.add(MimeUtility.decodeText(part.getFileName()));
                }
            }
        } else {
            text.append('\n').append(letter.getContent());
        }
        return new Read(text.toString(), files);
    }
}
