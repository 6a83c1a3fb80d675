package ua.cnap.portal.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.PaymentPoint;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.report.PublishedReports;
import ua.cnap.portal.report.ReportRule;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The pages of the centres: where they are, when they are open, how to reach them. */
@Named
@RequestScoped
public class CentreBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    InvitingVisitors inviting;

    @Inject
    Timetable timetable;

    @Inject
    PublishedReports published;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    private String survey;

    public List<Centre> getAll() {
        return catalogue.centres();
    }

    /** The centre of the address. */
    public Centre getCentre() {
        return catalogue.findCentre((String) request.getAttribute("centreId")).orElseThrow(NotFound::new);
    }

    /** What is certain of a text, or that it is being confirmed. */
    public String said(String text) {
        return EditorialMark.certain(text).orElseGet(() -> sentences.text("catalogue_centre.unknown"));
    }

    /** The language in which it is said. */
    public String languageOf(String text) {
        return certain(text).isEmpty() ? language.getTag() : "uk";
    }

    /** What is certain of a text, or nothing. */
    public String certain(String text) {
        return EditorialMark.certain(text).orElse("");
    }

    /** Where the centre can be rated, empty when it asks nobody. */
    public String survey(Centre centre) {
        if (survey == null) {
            survey = inviting.ofCentre(centre.id())
                    .map(code -> language.href("/s/" + code))
                    .orElse("");
        }
        return survey;
    }

    /** Whether the centre publishes reports: its regulation says so, or its head did. */
    public boolean isReporting() {
        return ReportRule.of(getCentre()).stream().anyMatch(ReportRule::published)
                || !published.of(getCentre().id()).isEmpty();
    }

    public List<Centre.Phone> phones(Centre centre) {
        return centre.phones().stream().filter(Centre.Phone::isCertain).toList();
    }

    /** The districts that a unit serves, with the number of people who live there where it is told. */
    public String districts(Unit unit) {
        String names = String.join(", ", unit.districts());
        return unit.population() == null
                ? names
                : sentences.text("catalogue_centre.population", names, unit.population());
    }

    /** Where a fee can be paid on the premises. */
    public List<PaymentPoint> paymentPoints(Centre centre) {
        return Regulation.of(centre).paymentPoints();
    }

    /** When the centre receives, days with the same hours together. */
    public List<Timetable.Line> hours(Centre centre) {
        return timetable.lines(centre.reception());
    }
}
