package ua.cnap.portal.incontainer;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;

/** Counts what is asked of the database. */
final class Statements {
    private static final int TURNS = 15;

    private Statements() {}

    /** The least of several counts: timers and the check for a newer catalogue use the same database meanwhile. */
    static long leastOf(Runnable work) {
        return IntStream.range(0, TURNS)
                .mapToLong(turn -> {
                    long before = soFar();
                    work.run();
                    return soFar() - before;
                })
                .min()
                .orElseThrow();
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
