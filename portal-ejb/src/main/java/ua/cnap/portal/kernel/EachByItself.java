package ua.cnap.portal.kernel;

import java.util.Collection;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The work of a timer on many things: one that fails is logged and stops no other. */
public final class EachByItself {
    private static final Logger LOG = Logger.getLogger(EachByItself.class);

    private EachByItself() {}

    /**
     * Works on each thing in order.
     *
     * @param name what the work is called in the log
     * @param things what to work on; their words go into the log and tell nothing personal
     */
    public static <T> void work(String name, Collection<T> things, Consumer<T> work) {
        for (T thing : things) {
            try {
                work.accept(thing);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "%s failed for %s and will be tried again", name, thing);
            }
        }
    }
}
