package ua.cnap.portal.web.hall;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.HashSet;
import java.util.Set;
import ua.cnap.portal.hall.ReadingBoard;

/** Everybody on this server who listens to the board of a unit. */
final class BoardStream {
    private static final int TURNS_BETWEEN_BEATS = 5;

    private final Set<SseEventSink> sinks = new HashSet<>();
    private final String unitId;
    private final ReadingBoard boards;
    private final Sse sse;

    private long shown = -1;
    private int turns;

    BoardStream(String unitId, ReadingBoard boards, Sse sse) {
        this.unitId = unitId;
        this.boards = boards;
        this.sse = sse;
    }

    /** A new listener gets the board at once, before any later one can be sent. */
    synchronized void join(SseEventSink sink) {
        sink.send(board());
        sinks.add(sink);
    }

    synchronized int listeners() {
        return sinks.size();
    }

    /** Sends the board if it changed, a beat now and then. The number is read first: what changes after it is sent again. */
    synchronized void tell() {
        sinks.removeIf(SseEventSink::isClosed);
        if (sinks.isEmpty()) {
            return;
        }
        long version = boards.version(unitId);
        turns++;
        if (version != shown) {
            shown = version;
            send(board());
        } else if (turns % TURNS_BETWEEN_BEATS == 0) {
            send(sse.newEvent("beat", ""));
        }
    }

    private void send(OutboundSseEvent event) {
        sinks.forEach(sink -> sink.send(event));
    }

    private OutboundSseEvent board() {
        return sse.newEvent("board", BoardJson.of(boards.read(unitId)));
    }

    @Override
    public String toString() {
        return unitId;
    }
}
