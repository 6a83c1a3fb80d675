package ua.cnap.portal.launcher;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** The mail server of a demonstration: takes every letter and lays it down as a file; nothing leaves the machine. */
public final class MailCatcher implements Part {
    private final Surroundings surroundings;
    private final Path folder;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();
    private final GreenMail server;

    MailCatcher(Surroundings surroundings, Folders folders, Clock clock) {
        this.surroundings = surroundings;
        this.folder = folders.of("mail");
        this.clock = clock;
        this.server = new GreenMail(new ServerSetup(surroundings.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void refuseTakenPorts() {
        Web.refuseTaken(surroundings.smtpPort(), "PORTAL_SMTP_PORT");
    }

    @Override
    public void launch() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::keep);
    }

    @Override
    public void awaitReady() {
        // GreenMail listens when its start returns.
    }

    @Override
    public boolean alive() {
        return server.isRunning();
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** The letters received since the start, for tests. */
    public GreenMail server() {
        return server;
    }

    private GreenMailUser keep(MovingMessage letter, MailAddress recipient) throws MessagingException, UserException {
        String name = "%d-%04d.eml".formatted(clock.millis(), count.incrementAndGet());
        Path unfinished = folder.resolve(name + ".part");
        try {
            try (OutputStream file = Files.newOutputStream(unfinished)) {
                letter.getMessage().writeTo(file);
            }
            Files.move(unfinished, folder.resolve(name));
        } catch (IOException e) {
            throw new MessagingException("The letter cannot be kept", e);
        }
        return recipient(recipient.getEmail());
    }

    private GreenMailUser recipient(String address) throws UserException {
        GreenMailUser known = server.getUserManager().getUserByEmail(address);
        return known != null ? known : server.getUserManager().createUser(address, address, address);
    }
}
