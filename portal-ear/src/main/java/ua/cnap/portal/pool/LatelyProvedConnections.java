package ua.cnap.portal.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import org.jboss.jca.adapters.jdbc.spi.ValidConnectionChecker;

/**
 * Asks the database whether a connection still works, before it is used, but not again within a tenth of a second: a
 * database that was restarted or taken over by its replica is away for longer than that, and under load the question
 * would be half of the work of a short request.
 */
public final class LatelyProvedConnections implements ValidConnectionChecker {
    private static final long TRUSTED = Duration.ofMillis(100).toNanos();
    private static final int PATIENCE = 5;

    private final Map<Connection, Long> proved = Collections.synchronizedMap(new WeakHashMap<>());
    private final LongSupplier nanoTime;

    /** A checker by the clock of the machine; the server makes it. */
    public LatelyProvedConnections() {
        this(System::nanoTime);
    }

    LatelyProvedConnections(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public SQLException isValidConnection(Connection connection) {
        long now = nanoTime.getAsLong();
        Long before = proved.get(connection);
        if (before != null && now - before < TRUSTED) {
            return null;
        }
        try {
            if (connection.isValid(PATIENCE)) {
                proved.put(connection, now);
                return null;
            }
            return new SQLException("the database does not answer on this connection");
        } catch (SQLException broken) {
            return broken;
        }
    }
}
