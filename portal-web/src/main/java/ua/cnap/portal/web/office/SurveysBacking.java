package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.papers.PosterSize;
import ua.cnap.portal.questionnaire.EditingQuestionnaires;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.survey.KeepingPoints;
import ua.cnap.portal.survey.PointDraft;
import ua.cnap.portal.survey.PrintingPosters;
import ua.cnap.portal.survey.Sector;
import ua.cnap.portal.survey.SurveyPoint;
import ua.cnap.portal.web.survey.SurveyPlaces;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The points of a centre at which visitors are asked, their posters, and the questionnaires. */
@Named
@RequestScoped
public class SurveysBacking {
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,19}";

    @Inject
    HttpServletRequest request;

    @Inject
    RegulationBacking regulation;

    @Inject
    KeepingPoints keeping;

    @Inject
    PrintingPosters printing;

    @Inject
    EditingQuestionnaires questionnaires;

    @Inject
    SurveyPlaces places;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private List<Line> points;
    private String refusal;

    /**
     * A point on the page.
     *
     * @param point the point
     * @param place what is rated there
     * @param address its short address
     * @param title what is asked there
     */
    public record Line(SurveyPoint point, String place, String address, String title) {}

    /** Does what was sent, if something was. */
    public void act() {
        response.mayNotBeStored();
        getPoints();
        sent.act().ifPresent(act -> {
            try {
                act(act);
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
            }
        });
    }

    private void act(String act) {
        switch (act) {
            case "add" -> {
                keeping.add(regulation.editor(), centreId(), draft());
                redirect.to(getAddress());
            }
            case "desks" -> {
                getDesks().forEach(desk -> keeping.add(regulation.editor(), centreId(), draft(desk)));
                redirect.to(getAddress());
            }
            case "close", "open" -> {
                keeping.close(regulation.editor(), centreId(), sent.number("point"), act.equals("close"));
                redirect.to(getAddress());
            }
            case "questionnaire" -> begin();
            default -> refusal = sentences.text("error.move.unknown");
        }
    }

    private PointDraft draft() {
        return new PointDraft(
                said("unit"),
                ScheduleSite.constant(Sector.values(), sent.text("sector")),
                Optional.of(sent.number("desk")).filter(id -> id > 0),
                said("service"),
                sent.text("questionnaire"));
    }

    private PointDraft draft(Desk desk) {
        return new PointDraft(
                Optional.empty(),
                Optional.of(Sector.SERVICE),
                Optional.of(desk.id()),
                Optional.empty(),
                sent.text("questionnaire"));
    }

    private Optional<String> said(String name) {
        return Optional.of(sent.text(name).strip()).filter(text -> !text.isEmpty());
    }

    /** A questionnaire of a centre has the centre before its name. */
    private void begin() {
        String name = sent.text("code").strip();
        if (name.matches(CODE)) {
            String code = regulation
                    .editor()
                    .centreId()
                    .map(centre -> centre + "." + name)
                    .orElse(name);
            redirect.to(language.href("/office/questionnaires/" + code));
        } else {
            refusal = sentences.text("office_surveys.badCode");
        }
    }

    private String centreId() {
        return regulation.centre().id();
    }

    public List<Line> getPoints() {
        if (points == null) {
            points = keeping.of(regulation.editor(), centreId()).stream()
                    .map(point -> new Line(
                            point,
                            places.within(point.place()),
                            printing.address(point).toString(),
                            title(point.questionnaire())))
                    .toList();
        }
        return points;
    }

    private String title(String code) {
        return getQuestionnaires().stream()
                .filter(each -> each.id().equals(code))
                .map(each -> language.words(each.title()))
                .findFirst()
                .orElse(code);
    }

    /** The questionnaires in force. */
    public List<Questionnaire> getQuestionnaires() {
        return questionnaires.all();
    }

    public List<Desk> getDesks() {
        return keeping.desks(regulation.editor(), centreId());
    }

    /** The unit of a desk, empty for the centre itself. */
    public String unitOf(Desk desk) {
        Centre centre = regulation.centre();
        return centre.findUnit(desk.unitId())
                .filter(unit -> !unit.id().equals(centre.id()))
                .map(unit -> unit.nameIn(language.getLocale()) + ", ")
                .orElse("");
    }

    public List<Unit> getUnits() {
        return regulation.centre().units();
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public PosterSize[] getSizes() {
        return PosterSize.values();
    }

    public String getCentreName() {
        return regulation.getCentreName();
    }

    /** The other centres whose points may be kept. */
    public List<Centre> getOthers() {
        return regulation.getOthers();
    }

    /** The address of this page without its language, as a token is made for it. */
    public String getPath() {
        return "/office/surveys/" + centreId();
    }

    public String getAddress() {
        return language.href(getPath());
    }

    /** Where the files of the centre's points are. */
    public String getFiles() {
        return "/office/survey-files/" + centreId();
    }

    /** Why nothing was changed, null when it was. */
    public String getRefusal() {
        return refusal;
    }
}
