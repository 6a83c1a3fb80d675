package ua.cnap.portal.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.cnap.portal.catalogue.CardHistory;
import ua.cnap.portal.catalogue.ReadingCardHistory;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The page for staff of all services: which have a card, what the editors still have to check. */
@Named
@RequestScoped
public class CardsBacking {
    @Inject
    ReadingCardHistory cards;

    @Inject
    CurrentResponse response;

    private List<CardHistory.Service> services;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        services = cards.list();
    }

    public List<CardHistory.Service> getServices() {
        return services;
    }
}
