package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.health.CheckingReadiness;

class AssemblyIT extends InContainer {
    @EJB(lookup = "java:global/portal/portal-ejb/CheckingReadiness!ua.cnap.portal.health.CheckingReadiness")
    CheckingReadiness readiness;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Resource(lookup = "java:jboss/mail/Portal")
    Session mail;

    @Test
    void the_portal_is_ready() {
        assertThat(readiness.ready()).isTrue();
    }

    @Test
    void the_database_is_postgresql_that_commits_durably_and_knows_ukrainian_letters() throws SQLException {
        assertThat(answer("show fsync")).isEqualTo("on");
        assertThat(answer("show synchronous_commit")).isEqualTo("on");
        assertThat(answer("select upper('їжак ґанок')")).isEqualTo("ЇЖАК ҐАНОК");
    }

    @Test
    void signatures_are_verified_by_the_bouncy_castle_of_the_portal() {
        assertThat(new BouncyCastleProvider().getVersionStr()).isEqualTo("1.86");
        assertThat(BouncyCastleProvider.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .contains("portal.ear");
    }

    @Test
    void a_letter_leaves_through_the_mail_session() throws MessagingException {
        MimeMessage letter = new MimeMessage(mail);
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress("assembly@cnap.test"));
        letter.setSubject("Лист", "UTF-8");
        letter.setText("Перевірка", "UTF-8");
        Transport.send(letter);
    }

    @ParameterizedTest
    @ValueSource(longs = {106_000_000, 200_000_000, 5_000_000_000L})
    void a_package_too_large_to_be_taken_is_answered_with_a_page_before_it_is_read(long bytes) throws IOException {
        Plain answer =
                Plain.post("/status", "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + bytes);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Надіслане завелике");
    }

    @Test
    void a_package_that_does_not_say_how_large_it_is_is_not_read() throws IOException {
        Plain answer =
                Plain.post("/status", "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked");

        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.body()).contains("<h1>");
    }

    private String answer(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
