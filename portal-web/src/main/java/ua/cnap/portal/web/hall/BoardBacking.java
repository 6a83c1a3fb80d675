package ua.cnap.portal.web.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.cnap.portal.hall.BoardView;
import ua.cnap.portal.hall.ReadingBoard;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The board of a hall, or the display over one desk, as it is when the page is opened; its script listens from then on. */
@Named
@RequestScoped
public class BoardBacking {
    @Inject
    HallPlace place;

    @Inject
    ReadingBoard reading;

    @Inject
    CurrentResponse response;

    private BoardView board;

    /** Reads it. */
    public void read() {
        response.mayNotBeStored();
        place.getUnit();
        BoardView all = reading.read(place.getUnitId());
        board = place.getDesk().isEmpty() ? all : all.ofDesk(place.getDesk());
    }

    public BoardView getBoard() {
        return board;
    }
}
