package ua.cnap.portal.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** What one user of the load run does again and again. */
interface Activity extends AutoCloseable {
    /**
     * Does it once.
     *
     * @return whether there is anything left to do
     * @throws IOException when the answer is not the one that is right
     */
    boolean once() throws IOException, SQLException;

    /** How long the user looks at what was answered before going on. */
    default Duration pause() {
        return Duration.ZERO;
    }

    @Override
    void close() throws IOException, SQLException;
}
