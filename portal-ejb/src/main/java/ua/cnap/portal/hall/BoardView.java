package ua.cnap.portal.hall;

import java.util.List;
import java.util.Optional;
import ua.cnap.portal.site.SiteStop;

/**
 * The board of a hall (табло): numbers and desks, never a name.
 *
 * @param now who is called now, the last call first
 * @param earlier who was called before
 * @param waiting how many wait
 * @param stop the stop of the site that is not over
 */
public record BoardView(List<Call> now, List<Call> earlier, int waiting, Optional<SiteStop> stop) {
    /**
     * A call.
     *
     * @param ticket number of the ticket
     * @param desk number of the desk
     * @param calls how often it was called there
     */
    public record Call(String ticket, String desk, int calls) {}

    /** The same board, of one desk only. */
    public BoardView ofDesk(String desk) {
        return new BoardView(
                now.stream().filter(call -> call.desk().equals(desk)).toList(), List.of(), waiting, stop);
    }
}
