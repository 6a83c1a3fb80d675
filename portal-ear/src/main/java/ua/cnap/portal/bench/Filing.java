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
        citizen.file(application, signed);
        return application;
    }

    private record Filer(Filing filing, HttpConnection connection) implements Activity {
        @Override
        public boolean once() throws IOException {
            UUID application = filing.ready.poll();
            if (application == null) {
                return false;
            }
            filing.citizen.file(application, filing.signed, connection);
            return true;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
