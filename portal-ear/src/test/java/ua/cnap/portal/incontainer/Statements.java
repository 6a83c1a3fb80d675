package ua.cnap.portal.incontainer;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Counts what is asked of the database. */
final class Statements {
    private static final int TURNS = 15;
    private static final int MOST_TURNS = 300;

    private Statements() {}

    /**
     * The least of several counts: timers and the check for a newer catalogue use the same database meanwhile. While fewer
     * than a third of the turns count so little, the database has much else to do, and more turns are counted.
     */
    static long leastOf(Runnable work) {
        long least = Long.MAX_VALUE;
        int seen = 0;
        for (int turns = 0; turns < TURNS || turns < MOST_TURNS && 3 * seen < turns; turns++) {
            long before = soFar();
            work.run();
            long count = soFar() - before;
            seen = count < least ? 1 : count == least ? seen + 1 : seen;
            least = Math.min(least, count);
        }
        return least;
    }

    /** Every statement takes its prepared form from the cache of its connection, or makes it. */
    static long soFar() {
        try {
            Object count = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(
                            new ObjectName("jboss.as:subsystem=datasources,data-source=PortalDS,statistics=jdbc"),
                            "PreparedStatementCacheAccessCount");
            return ((Number) count).longValue();
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
