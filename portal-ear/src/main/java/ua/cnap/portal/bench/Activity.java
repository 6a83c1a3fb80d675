package ua.cnap.portal.bench;

import java.io.IOException;
import java.sql.SQLException;

/** What one user of the load run does again and again. */
interface Activity extends AutoCloseable {
    /**
     * Does it once.
     *
     * @return whether there is anything left to do
     * @throws IOException when the answer is not the one that is right
     */
    boolean once() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
