package ua.cnap.portal.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Queue;
import java.util.UUID;

/**
 * Citizens who file a signed package: the portal verifies the signature, stores the container with its three documents
 * of 200 kB and registers the case.
 */
record Filing(Citizen citizen, byte[] signed, Queue<UUID> ready, int port) implements Scenario {
    static final String NAME = "submission";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Activity begin() throws IOException {
        return new Filer(this, new HttpConnection(InetAddress.getLoopbackAddress(), port));
    }

    /** Files one application and gives back its id, for the receipt. */
    UUID one() throws IOException {
        UUID application = ready.remove();
        try (HttpConnection connection = new HttpConnection(InetAddress.getLoopbackAddress(), port)) {
            file(application, connection);
        }
        return application;
    }

    private void file(UUID application, HttpConnection connection) throws IOException {
        Answer answer = connection.send(citizen.filing(application, signed));
        if (answer.status() != 200 || !answer.text().contains("/apply/receipts/" + application)) {
            throw new IOException("filing answered with status " + answer.status() + ": " + answer.text());
        }
    }

    private record Filer(Filing filing, HttpConnection connection) implements Activity {
        @Override
        public boolean once() throws IOException {
            UUID application = filing.ready.poll();
            if (application == null) {
                return false;
            }
            filing.file(application, connection);
            return true;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
