package ua.cnap.portal.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One thing to measure: what each user of the load run does. */
interface Scenario {
    /** Its name on the command line and in the results. */
    String name();

    /** A user who begins now. */
    Activity begin() throws IOException, SQLException;
}
