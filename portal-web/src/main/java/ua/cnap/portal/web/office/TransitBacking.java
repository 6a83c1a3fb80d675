package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.transit.MovingPackage;
import ua.cnap.portal.transit.MovingPackages;
import ua.cnap.portal.transit.TransitLine;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/** The packages between a centre and its units: what is to be sent, what is on the way; many at once with one list. */
@Named
@RequestScoped
public class TransitBacking {
    @Inject
    CurrentUser user;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    MovingPackage reading;

    @Inject
    MovingPackages moving;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private List<TransitLine> toSend;
    private List<TransitLine> onTheWay;
    private List<String> outcomes = List.of();
    private boolean nothingChosen;

    /** Sends or receives the chosen packages, if that was asked. */
    public void act() {
        response.mayNotBeStored();
        String act = sent.act().orElse("");
        if (act.equals("send") || act.equals("receive")) {
            move(act);
        }
    }

    private void move(String act) {
        List<Long> chosen = sent.numbers("case");
        nothingChosen = chosen.isEmpty();
        Map<Long, String> numbers = Stream.concat(getToSend().stream(), getOnTheWay().stream())
                .collect(Collectors.toMap(TransitLine::caseId, TransitLine::number, (one, other) -> one));
        List<CaseOutcome> done = act.equals("send")
                ? moving.send(user.staff(), chosen, sent.text("list"))
                : moving.receive(user.staff(), chosen);
        outcomes = done.stream()
                .map(outcome -> sentences.text(
                        outcome.refusal().isPresent()
                                ? "office_transit.refused"
                                : act.equals("send") ? "office_transit.sent" : "office_transit.received",
                        numbers.getOrDefault(outcome.caseId(), String.valueOf(outcome.caseId())),
                        outcome.refusal().map(sentences::text).orElse("")))
                .toList();
        toSend = null;
        onTheWay = null;
    }

    /** Whether the clerk's centre has units at all. */
    public boolean isUsed() {
        return catalogue
                .findCentre(user.staff().centreId())
                .filter(centre -> !centre.subunits().isEmpty())
                .isPresent();
    }

    /** Whether the clerk works at a unit. */
    public boolean isAtUnit() {
        return user.staff().unitOfCentre().isPresent();
    }

    public List<TransitLine> getToSend() {
        if (toSend == null) {
            toSend = reading.toSend(user.staff());
        }
        return toSend;
    }

    public List<TransitLine> getOnTheWay() {
        if (onTheWay == null) {
            onTheWay = reading.onTheWay(user.staff());
        }
        return onTheWay;
    }

    /** The name of a unit of the clerk's centre. */
    public String unitOf(TransitLine line) {
        return catalogue
                .findCentre(user.staff().centreId())
                .flatMap(centre -> centre.findUnit(line.unitId()))
                .map(unit -> unit.name())
                .orElse(line.unitId());
    }

    /** What became of each chosen package. */
    public List<String> getOutcomes() {
        return outcomes;
    }

    /** Whether the button was pressed with nothing chosen. */
    public boolean isNothingChosen() {
        return nothingChosen;
    }
}
