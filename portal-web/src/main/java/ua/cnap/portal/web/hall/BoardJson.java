package ua.cnap.portal.web.hall;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import ua.cnap.portal.hall.BoardView;
import ua.cnap.portal.web.ui.JsonBuilders;

/** A board as JSON. */
final class BoardJson {
    private BoardJson() {}

    static String of(BoardView board) {
        JsonObjectBuilder json = JsonBuilders.object()
                .add("now", calls(board.now()))
                .add("earlier", calls(board.earlier()))
                .add("waiting", board.waiting());
        board.stop()
                .ifPresent(stop -> json.add(
                        "stopped",
                        JsonBuilders.object()
                                .add("cause", stop.cause().name())
                                .add("since", stop.begunAt().toString())));
        return json.build().toString();
    }

    private static JsonArrayBuilder calls(List<BoardView.Call> calls) {
        JsonArrayBuilder array = JsonBuilders.array();
        calls.forEach(call -> array.add(JsonBuilders.object()
                .add("ticket", call.ticket())
                .add("desk", call.desk())
                .add("calls", call.calls())));
        return array;
    }
}
