package ua.cnap.portal.web.opinion;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.opinion.OpinionQuery;
import ua.cnap.portal.opinion.Part;
import ua.cnap.portal.opinion.Period;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.opinion.Scope;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.web.table.ExcelCopy;
import ua.cnap.portal.web.ui.Downloads;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The monthly sheet of a centre for the state monitoring of quality (CMU 864): the figures of a month, questionnaire by
 * questionnaire.
 */
@WebServlet("/office/opinion/month")
public class MonthlySheetServlet extends HttpServlet {
    @Inject
    transient OfficeOpinionBacking office;

    @Inject
    transient OpinionAddress address;

    @Inject
    transient ReadingOpinion reading;

    @Inject
    transient OpinionTable table;

    @Inject
    transient OpinionWords words;

    @Inject
    transient Sentences sentences;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Centre centre;
        try {
            centre = office.centre();
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Period month = address.query(centre.id()).period();
        response.setContentType(Downloads.EXCEL);
        response.setHeader(
                "Content-Disposition", "attachment; filename=monitoring-" + centre.id() + "-" + month.word() + ".xlsx");
        response.setHeader("Cache-Control", "no-store");
        try (ExcelCopy copy = new ExcelCopy(response.getOutputStream(), sentences.text("opinion.sheet"))) {
            copy.add(List.of(sentences.text("opinion_month.title"), centre.nameIn(language.getLocale())));
            copy.add(List.of(sentences.text("opinion_month.period"), words.days(month)));
            copy.add(List.of(sentences.text("opinion_month.drawn"), address.today()));
            for (Questionnaire questionnaire : reading.questionnaires()) {
                copy.add(List.of());
                copy.add(List.of(questionnaire.title().in(language.getLocale())));
                table.write(centre, reading.read(query(centre, questionnaire, month)), copy);
            }
        }
    }

    private static OpinionQuery query(Centre centre, Questionnaire questionnaire, Period month) {
        return new OpinionQuery(
                centre.id(), questionnaire.id(), Part.centre(centre.id()), month, Indicator.NPS, Scope.SECTOR);
    }
}
