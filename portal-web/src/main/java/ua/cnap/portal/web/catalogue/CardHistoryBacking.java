package ua.cnap.portal.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.catalogue.CardHistory;
import ua.cnap.portal.catalogue.ReadingCardHistory;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The page for staff of the cards of one service: versions, remarks of the editors, approved lists. */
@Named
@RequestScoped
public class CardHistoryBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    ReadingCardHistory cards;

    @Inject
    CurrentResponse response;

    private CardHistory history;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        history = cards.read(ServiceAddress.code(request));
    }

    public CardHistory getHistory() {
        return history;
    }
}
