package ua.cnap.portal.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;

/** The third step: at which centre or unit, the nearest free time of each beside it. */
@Named
@RequestScoped
public class VisitCentresBacking {
    @Inject
    VisitChoice choice;

    @Inject
    VisitWords visitWords;

    @Inject
    MakingBooking making;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private List<FreeTime> nearest = List.of();
    private List<Centre> giving = List.of();

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        giving = catalogue.centres().stream().filter(this::givesAll).toList();
        nearest = making
                .earliest(new SlotQuery(
                        giving.stream().map(Centre::id).toList(),
                        "",
                        choice.getCodes(),
                        choice.getFunction(),
                        choice.getFirstDay(),
                        choice.getLastDay(),
                        choice.getPart()))
                .stream()
                .sorted(Comparator.comparing(FreeTime::begin).thenComparing(time -> visitWords.unit(time.visit())))
                .toList();
    }

    private boolean givesAll(Centre centre) {
        return choice.getServices().stream()
                .allMatch(service -> service.centreIds().contains(centre.id()));
    }

    /** Without a service there is nothing to look for: leads to the first step. */
    public void begin() {
        if (choice.getServices().isEmpty()) {
            redirect.to(language.href("/booking"));
        }
    }

    /** The nearest free time of each unit, the earliest first. */
    public List<FreeTime> getNearest() {
        return nearest;
    }

    /** Centres that give the services and have no time to book on the web: by telephone, or with a ticket. */
    public List<Centre> getOthers() {
        Set<String> shown =
                nearest.stream().map(time -> time.visit().centreId()).collect(Collectors.toSet());
        return giving.stream().filter(centre -> !shown.contains(centre.id())).toList();
    }
}
