package ua.cnap.portal.report;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import ua.cnap.portal.consideration.AppealCount;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.PaperPage;
import ua.cnap.portal.papers.PaperPart.Line;
import ua.cnap.portal.papers.PaperWords;

/**
 * A report as a paper (звіт за день, тиждень, місяць, R-178, R-179, R-209): the sums on top, then by service, provider, way of
 * filing, terms and appeals, with room for the signature of the head.
 */
final class ReportPaper {
    private static final String STYLE = "figures";

    private ReportPaper() {}

    static Paper write(CentreHeading centre, Report report) {
        String days = days(report.period());
        String titled = word("report.titled", days);
        PaperPage page = new PaperPage(titled, word("paper.subject", titled, centre.name()), titled);
        page.landscape();
        page.letterhead(centre);
        page.title(word("report.title." + report.period().span(), days));
        ReportFigures figures = report.figures();
        page.lines(sums(figures));
        cases(page, "service", figures.services(), given -> word("service.named", given.code(), given.name()));
        cases(page, "provider", figures.providers(), Function.identity());
        cases(page, "channel", figures.channels(), channel -> word("report.channel." + channel));
        terms(page, figures.terms());
        appeals(page, figures.appeals());
        report.kept()
                .ifPresent(
                        kept -> page.paragraph("note", word("report.drawn", PaperWords.dayAndMinute(kept.drawnAt()))));
        Element marks = page.marks();
        PaperPage.mark(marks, word("report.head"), word("blank.name"), word("blank.signature"));
        page.check();
        return page.dated(report.period().end());
    }

    private static String days(ReportPeriod period) {
        String from = PaperWords.day(period.from());
        return period.span() == ReportSpan.DAY ? from : word("report.days", from, PaperWords.day(period.to()));
    }

    private static List<Line> sums(ReportFigures figures) {
        CaseCounts total = figures.total();
        return List.of(
                line("accepted", total.accepted()),
                line("answers", figures.answersPrepared()),
                line("issued", total.issued()),
                line("open", total.open()),
                line("overdue", total.overdue()),
                line(
                        "appeals",
                        figures.appeals().stream()
                                .mapToLong(AppealCount::received)
                                .sum()),
                line(
                        "appealsOverdue",
                        figures.appeals().stream().mapToLong(AppealCount::late).sum()));
    }

    private static Line line(String what, long count) {
        return new Line(word("report.sum." + what), String.valueOf(count));
    }

    private static <T> void cases(
            PaperPage page, String by, List<ReportFigures.Line<T>> lines, Function<T, String> name) {
        table(
                page,
                by,
                List.of("accepted", "granted", "refused", "late", "issued", "open", "overdue"),
                lines.stream()
                        .map(line -> row(name.apply(line.name()), counts(line.of())))
                        .toList());
    }

    private static long[] counts(CaseCounts of) {
        return new long[] {of.accepted(), of.granted(), of.refused(), of.late(), of.issued(), of.open(), of.overdue()};
    }

    private static void terms(PaperPage page, List<TermFigures> terms) {
        table(
                page,
                "term",
                List.of("kept", "termLate", "termOverdue", "share"),
                terms.stream()
                        .map(term -> row(
                                word("report.term." + term.kind()),
                                term.kept(),
                                term.late(),
                                term.overdue(),
                                term.share()))
                        .toList());
    }

    private static void appeals(PaperPage page, List<AppealCount> appeals) {
        table(
                page,
                "appeal",
                List.of("registered", "answered", "appealLate", "left", "appealOpen", "overdue"),
                appeals.stream()
                        .map(line -> row(
                                word("report.appeal." + line.kind()),
                                line.received(),
                                line.inTime(),
                                line.answered() - line.inTime(),
                                line.left(),
                                line.open(),
                                line.late()))
                        .toList());
    }

    private static void table(PaperPage page, String by, List<String> columns, List<List<String>> rows) {
        page.section(word("report.by." + by));
        if (rows.isEmpty()) {
            page.paragraph("", word("report.nothing"));
            return;
        }
        page.grid(
                STYLE,
                Stream.concat(
                                Stream.of(word("report.column." + by)),
                                columns.stream().map(key -> word("report." + key)))
                        .toList(),
                rows);
    }

    private static List<String> row(String name, long... counts) {
        return Stream.concat(Stream.of(name), Arrays.stream(counts).mapToObj(String::valueOf))
                .toList();
    }
}
