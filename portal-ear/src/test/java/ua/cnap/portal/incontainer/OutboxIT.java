package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.notification.SendingLetters;

/** The letters of registered cases; a letter is written again by SQL, for the timer may have sent the first already. */
class OutboxIT extends InContainer {
    private static final String WRITE = """
            insert into notification_letter (case_id, kind, recipient, language, written_at, next_try_at, tries)
            select ?, 'RECEIPT', ?, 'uk', now(), %s, 0 from generate_series(1, ?)
            """;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @EJB(lookup = "java:global/portal/portal-ejb/SendingLetters!ua.cnap.portal.notification.SendingLetters")
    SendingLetters sending;

    private final String recipient = UUID.randomUUID() + "@cnap.test";
    private long caseId;

    @BeforeEach
    void register_a_case() {
        counter.open();
        UUID id = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, "it-usual");
        byte[] signature =
                Counter.detached(DemoPeople.key("sole-proprietor"), counter.prepare(DemoPeople.PROPRIETOR, id));
        Receipt receipt = counter.file(DemoPeople.PROPRIETOR, id, signature);
        caseId = receipt.caseId();
    }

    @Test
    void a_letter_that_cannot_be_handed_over_waits_and_is_sent_when_it_can() {
        String nowhere = "нікуди " + recipient;
        registry.change(WRITE.formatted("now()"), caseId, nowhere, 1);
        tryToSend(nowhere);

        assertThat(waiting(nowhere)).isOne();
        assertThat(registry.value(
                        "select (next_try_at > now())::text from notification_letter where recipient = ?", nowhere))
                .isEqualTo("true");
        assertThat(delivered()).isZero();

        registry.change(
                "update notification_letter set recipient = ?, next_try_at = now() where recipient = ?",
                recipient,
                nowhere);
        sendUntilDelivered(1);

        assertThat(waiting(recipient)).isZero();
        assertThat(delivered()).isOne();
    }

    @Test
    void letters_that_many_threads_take_at_once_are_sent_once_each() {
        registry.change(WRITE.formatted("now()"), caseId, recipient, 10);

        Together.run(Collections.<Callable<Boolean>>nCopies(8, () -> {
            sending.send();
            return true;
        }));
        sendUntilDelivered(10);

        assertThat(waiting(recipient)).isZero();
        assertThat(registry.column(
                        "select distinct tries::text from notification_letter where recipient = ?", recipient))
                .containsExactly("1");
        assertThat(delivered()).isEqualTo(10);
    }

    @Test
    void a_letter_that_another_server_holds_is_neither_sent_nor_waited_for() throws SQLException {
        registry.change(WRITE.formatted("null"), caseId, recipient, 1);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (PreparedStatement take =
                    other.prepareStatement("update notification_letter set next_try_at = now() where recipient = ?")) {
                take.setString(1, recipient);
                take.executeUpdate();
            }
            sending.send();
            assertThat(delivered()).isZero();
            other.commit();
            other.setAutoCommit(true);
        }
        sendUntilDelivered(1);

        assertThat(delivered()).isOne();
    }

    /** Sends until so many letters have come: the server's own timer may be sending some of them at this moment. */
    private void sendUntilDelivered(int letters) {
        Patience.until(() -> waiting(recipient) == 0 && delivered() >= letters, sending::send);
    }

    /** Tries until no letter to this address is due. */
    private void tryToSend(String address) {
        Patience.until(
                () -> registry.count(
                                "select count(*) from notification_letter where recipient = ? and next_try_at <= now()",
                                address)
                        == 0,
                sending::send);
    }

    private long waiting(String address) {
        return registry.count(
                "select count(*) from notification_letter where recipient = ? and sent_at is null", address);
    }

    private long delivered() {
        try (Stream<Path> letters = Files.list(Path.of(System.getenv("PORTAL_DATA"), "mail"))) {
            List<Path> whole =
                    letters.filter(file -> file.toString().endsWith(".eml")).toList();
            long count = 0;
            for (Path letter : whole) {
                count += Files.readString(letter, StandardCharsets.ISO_8859_1).contains(recipient) ? 1 : 0;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
