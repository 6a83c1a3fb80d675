package ua.cnap.portal.web.hall;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ua.cnap.portal.hall.ReadingBoard;
import ua.cnap.portal.kernel.EachByItself;

/**
 * The streams of this server to the boards that are open. Once a second it asks the database for the number of the last
 * change of each line that somebody watches, whichever server made the change, and sends the board when it is a new one; a
 * beat in between lets boards know that the connection holds.
 */
@ApplicationScoped
public class BoardStreams {
    private static final int MOST_LISTENERS = 2_000;
    private static final long PERIOD_MILLISECONDS = 1_000;

    private final Map<String, BoardStream> streams = new ConcurrentHashMap<>();

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ReadingBoard boards;

    private ScheduledFuture<?> ticking;

    @PostConstruct
    void begin() {
        ticking = executor.scheduleWithFixedDelay(
                this::tell, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        ticking.cancel(true);
    }

    /** Somebody listens to the board of a unit from now on, and gets it as it is. */
    void join(String unitId, SseEventSink sink, Sse sse) {
        if (streams.values().stream().mapToInt(BoardStream::listeners).sum() >= MOST_LISTENERS) {
            throw new ServiceUnavailableException();
        }
        streams.computeIfAbsent(unitId, unit -> new BoardStream(unit, boards, sse))
                .join(sink);
    }

    private void tell() {
        EachByItself.work("The stream of a board", streams.values(), BoardStream::tell);
    }
}
