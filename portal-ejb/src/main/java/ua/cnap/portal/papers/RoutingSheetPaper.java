package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Routing sheet of a case (лист про проходження справи, annex 3, R-100, R-207): who did what and when, from the intake of
 * the package to the result in the applicant's hands.
 */
public final class RoutingSheetPaper {
    private RoutingSheetPaper() {}

    /** Writes the sheet with the stages that are behind. */
    public static Paper write(RoutingSheetContent content) {
        PaperPage page = new PaperPage(
                word("routing.titled", content.caseNumber()),
                word("routing.subject", content.serviceName(), content.centre().name()),
                word("routing.footer", content.caseNumber()));
        page.letterhead(content.centre());
        page.title(word("routing.title"));
        page.lines(List.of(
                new PaperPart.Line(word("routing.number"), content.caseNumber()),
                new PaperPart.Line(word("routing.from"), PaperWords.day(content.registeredAt())),
                new PaperPart.Line(
                        word("service"), word("service.named", content.serviceCode(), content.serviceName())),
                new PaperPart.Line(word("routing.provider"), content.provider()),
                new PaperPart.Line(word("applicant"), content.applicant())));
        page.section(word("routing.stages"));
        page.grid(
                "stages",
                List.of(word("routing.moment"), word("routing.action"), word("routing.responsible")),
                rows(content));
        page.check();
        return page.dated(lastMoment(content));
    }

    private static List<List<String>> rows(RoutingSheetContent content) {
        return Stream.concat(
                        content.stages().stream().map(RoutingSheetPaper::row),
                        content.ahead().stream().map(stage -> List.of(word("blank.day"), stage, word("routing.blank"))))
                .toList();
    }

    private static List<String> row(RoutingSheetContent.Stage stage) {
        List<String> told = new ArrayList<>(List.of(stage.action()));
        if (!stage.details().isEmpty()) {
            told.add(stage.details());
        }
        if (!stage.documents().isEmpty()) {
            told.add(word("routing.documents"));
            for (int i = 0; i < stage.documents().size(); i++) {
                told.add(word("routing.document", i + 1, stage.documents().get(i)));
            }
        }
        return List.of(PaperWords.dayAndMinute(stage.at()), String.join("\n", told), stage.responsible());
    }

    private static Instant lastMoment(RoutingSheetContent content) {
        return content.stages().isEmpty()
                ? content.registeredAt()
                : content.stages().get(content.stages().size() - 1).at();
    }
}
