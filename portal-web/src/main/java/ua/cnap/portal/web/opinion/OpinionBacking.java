package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.opinion.Opinion;
import ua.cnap.portal.opinion.OpinionQuery;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.remark.Improvement;
import ua.cnap.portal.remark.Remark;
import ua.cnap.portal.remark.TellingImprovements;
import ua.cnap.portal.web.ui.CurrentResponse;

/** What visitors think of a centre, for everybody; the centres side by side. */
@Named
@RequestScoped
public class OpinionBacking {
    private static final int MOST_IMPROVEMENTS = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingOpinion reading;

    @Inject
    TellingImprovements telling;

    @Inject
    OpinionAddress address;

    @Inject
    OpinionWords words;

    @Inject
    CurrentResponse response;

    private Centre centre;
    private Opinion opinion;
    private List<Opinion.Compared> centres;
    private List<Improvement> improvements;
    private List<Remark> remarks;

    /** Reads the opinions of the centre of the address, so that a page of no centre is not begun. */
    public void read() {
        response.mayBeStoredForAMinute();
        read(centreOfAddress());
    }

    /** Reads the opinions of this centre. */
    void read(Centre one) {
        centre = one;
        opinion = reading.read(address.query(one.id()));
    }

    Centre centreOfAddress() {
        return catalogue
                .findCentre((String) request.getAttribute("opinionCentre"))
                .orElseThrow(NotFound::new);
    }

    /** Answers for the comparison of centres. */
    public void compare() {
        response.mayBeStoredForAMinute();
    }

    public Centre getCentre() {
        return centre;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    /** The chosen indicator as it is drawn. */
    public CourseChart getChart() {
        List<Opinion.Point> course = opinion.course();
        return CourseChart.of(
                opinion.chosen().orElseThrow(),
                course,
                words.shortStep(opinion, course.get(0).from()),
                words.shortStep(opinion, course.get(course.size() - 1).from()));
    }

    /** The query of this page, for spreadsheets and programs. */
    public String getQuery() {
        return OpinionAddress.queryOf(opinion.query());
    }

    /** What the centres are asked about side by side. */
    public OpinionQuery getAsked() {
        return address.query("");
    }

    /** The chosen indicator of each centre that has answers. */
    public List<Opinion.Compared> getCentres() {
        if (centres == null) {
            List<String> all = catalogue.centres().stream().map(Centre::id).toList();
            centres = reading.centres(all, getAsked());
        }
        return centres;
    }

    /** The centres without answers in the period. */
    public List<Centre> getSilent() {
        List<String> heard = getCentres().stream().map(each -> each.part().id()).toList();
        return catalogue.centres().stream()
                .filter(each -> !heard.contains(each.id()))
                .toList();
    }

    /** What the centre changed lately. */
    public List<Improvement> getImprovements() {
        if (improvements == null) {
            improvements = telling.lately(centre.id(), MOST_IMPROVEMENTS);
        }
        return improvements;
    }

    /** What visitors wrote and the head published. */
    public List<Remark> getRemarks() {
        if (remarks == null) {
            remarks = telling.published(centre.id());
        }
        return remarks;
    }
}
